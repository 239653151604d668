package io.saleswright.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.saleswright.platform.kernel.Ids;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import io.saleswright.testkit.states.StateFiles;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Orders that a release before format 2 has stored, and that nobody has written since: they are
 * read, found, added up and changed like all others (ADR 18).
 */
class StoredOrderTests extends OrderServiceFixture {

  @Autowired private MongoDatabase database;

  private BsonDocument flat(String customer, String step, String turn) {
    BsonDocument state = StateFiles.ofModule().examples("orders", 1).getFirst().clone();
    state.append("step", new BsonString(step));
    state.append("waitingFor", new BsonArray(List.of(new BsonString(turn))));
    state.remove("hold");
    state.getDocument("content").append("projectName", new BsonString("Riverside"));
    state.getDocument("content").getDocument("customer").append("id", new BsonString(customer));
    state
        .getDocument("content")
        .getDocument("customer")
        .append("region", new BsonString("old-" + customer));
    return state;
  }

  private MongoCollection<BsonDocument> documents() {
    return database.getCollection("orders", BsonDocument.class);
  }

  private String stored(BsonDocument state) {
    Instant now = CLOCK.instant();
    BsonDocument stamp =
        new BsonDocument("at", new BsonDateTime(now.toEpochMilli()))
            .append("by", new BsonString("clerk"));
    String id = Ids.timeOrdered(now);
    documents()
        .insertOne(
            new BsonDocument("_id", new BsonString(id))
                .append("schema", new BsonInt32(1))
                .append("version", new BsonInt64(1))
                .append("revision", new BsonInt64(1))
                .append("lastEvent", new BsonInt64(0))
                .append("state", state)
                .append("outbox", new BsonArray())
                .append("keys", new BsonArray())
                .append("clocks", new BsonArray())
                .append("created", stamp)
                .append("changed", stamp));
    return id;
  }

  @Test
  void anOrderOfFormatOneIsReadFoundAndChanged() {
    String customer = unique("customer");
    String turn = "sales-support";
    String id = stored(flat(customer, "READY", turn));
    TestHttp manager = asManagerOf("old-" + customer);

    Answer read = manager.get("/api/orders/" + id).expect(200);
    assertThat(read.text("state")).isEqualTo("READY");
    assertThat(read.text("projectName")).isEqualTo("Riverside");
    assertThat(read.text("total/amount")).isEqualTo("300.00");
    assertThat(read.text("receivedBy")).isEqualTo("DEMO-sales-rep");
    assertThat(read.text("approvedBy")).isEqualTo("DEMO-support-supervisor");
    assertThat(read.text("paymentTerms/kind")).isEqualTo("PREPAID");
    assertThat(read.text("payment/invoiceNumber")).isEqualTo("INV-1");
    assertFound(manager, customer, id);
    assertThat(unshipped(manager)).isEqualByComparingTo("300");

    as("sales-support")
        .post("/api/orders/" + id + "/hold", "{\"question\":\"which gate?\"}")
        .expect(200);

    BsonDocument document = documents().find(new BsonDocument("_id", new BsonString(id))).first();
    assertThat(document).isNotNull();
    assertThat(document.getInt32("schema").getValue()).isEqualTo(2);
    assertThat(document.getDocument("state"))
        .containsEntry("step", new BsonString("READY"))
        .containsEntry("stage", new BsonString("READY"))
        .doesNotContainKeys("number", "hold", "changes");
    assertThat(document.getDocument("state").getDocument("total").getString("currency").getValue())
        .isEqualTo("CNY");
    assertFound(manager, customer, id);
    assertThat(unshipped(manager)).isEqualByComparingTo("300");
    assertThat(manager.get("/api/orders/" + id).expect(200).text("hold")).isEqualTo("which gate?");
  }

  @Test
  void theWorkListHoldsOrdersOfBothFormats() {
    String customer = unique("customer");
    // The turn that they have by today's rule, too: keys of format 1 are written anew meanwhile.
    String turn = "sales-support";
    String id = stored(flat(customer, "APPROVED", turn));

    assertThat(found(as(turn), "waitingFor=me&customerId=" + customer)).containsExactly(id);
  }

  private static void assertFound(TestHttp reader, String customer, String id) {
    assertThat(found(reader, "state=READY&customerId=" + customer)).containsExactly(id);
    assertThat(found(reader, "state=SHIPPED&customerId=" + customer)).isEmpty();
  }

  private static List<String> found(TestHttp reader, String query) {
    return reader
        .get("/api/orders?" + query)
        .expect(200)
        .body()
        .at("/items")
        .valueStream()
        .map(item -> item.path("id").asString())
        .toList();
  }

  private static BigDecimal unshipped(TestHttp reader) {
    Answer figures = reader.get("/api/figures/today").expect(200);
    return new BigDecimal(figures.body().at("/unshipped/CNY/amount").asString("0"));
  }
}
