package io.saleswright.finance.creditnotes;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.platform.paper.KeptPaper;
import io.saleswright.platform.paper.KeptPapers;
import io.saleswright.platform.paper.Paper;
import io.saleswright.testkit.TestHttp.Answer;
import java.nio.charset.StandardCharsets;
import org.bson.BsonDocument;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A red-letter note is printed again as it left the house, whatever the template is by now
 * (FIN-08).
 */
class KeptCreditPaperTests extends RunningFinance {

  private final ACredit credits = new ACredit(this);
  private final MongoCollection<BsonDocument> papers;
  private final KeptPapers kept;

  @Autowired
  KeptCreditPaperTests(MongoDatabase database, KeptPapers kept) {
    this.papers = database.getCollection("papers", BsonDocument.class);
    this.kept = kept;
  }

  @Test
  void isPrintedAgainAsItWasAndAnewOnlyWhenItIsTakenBack() {
    String note = credits.byHand(credits.invoiced(true), "100.00").expect(201).id();
    credits.issue(note).expect(200);
    String path = "/api/credit-notes/" + note + "/paper";
    as("finance").get(path).expect(200);
    // As an earlier template made it.
    Paper earlier = Paper.of("%PDF-earlier".getBytes(StandardCharsets.UTF_8), 1);
    papers.updateOne(
        Filters.eq("_id", kept.of(note).getFirst().id()),
        Updates.combine(
            Updates.set("bytes", new Binary(earlier.bytes())),
            Updates.set("sha256", earlier.sha256())));

    Answer again = as("finance").get(path).expect(200);

    assertThat(again.raw().body()).isEqualTo("%PDF-earlier");
    as("finance-head")
        .post("/api/credit-notes/" + note + "/reversal", "{\"reason\":\"a mistake\"}")
        .expect(200);
    assertThat(as("finance").get(path).expect(200).raw().body()).isNotEqualTo("%PDF-earlier");
    as("finance").get(path).expect(200);
    assertThat(kept.of(note)).extracting(KeptPaper::revision).containsExactlyInAnyOrder(1L, 2L);
  }
}
