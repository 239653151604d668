package io.saleswright.customer.archive.web;

import static io.saleswright.customer.fixtures.Requests.company;
import static io.saleswright.customer.fixtures.Requests.phone;
import static io.saleswright.customer.fixtures.Requests.uniqueName;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.process.UnfinishedWork;
import io.saleswright.platform.process.UnfinishedWork.Look;
import io.saleswright.platform.search.SearchLines;
import io.saleswright.testkit.RunningService;
import io.saleswright.testkit.TestHttp.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Files that an earlier release wrote are found as files are found now (CUS-01). */
class OutdatedKeysTests extends RunningService {

  private static final String PATH = "/api/customers";

  @Autowired private MongoDatabase database;
  @Autowired private List<UnfinishedWork> unfinished;

  @Test
  void keysOfAnEarlierReleaseAreMadeAnew() {
    String run = uniqueName();
    Answer file =
        as("sales-support").post(PATH, company("华夏 " + run, "South", phone())).expect(201);
    database
        .getCollection("customers")
        .updateOne(
            Filters.eq("_id", file.id()),
            Updates.combine(
                Updates.unset("state.keys.edition"),
                Updates.set("state.keys.open", run),
                Updates.set("state.keys.full", run),
                Updates.set("state.keys.grams", List.of())));
    // The service's own sweep may be faster, here and below.
    assertThat(found(run).isEmpty() || hasKeysOfNow(file.id())).isTrue();
    CLOCK.advance(Duration.ofSeconds(1));

    UnfinishedWork work =
        unfinished.stream()
            .filter(each -> each.name().equals("files with outdated keys"))
            .findFirst()
            .orElseThrow();
    Look look = new Look(CLOCK.instant(), CLOCK.instant(), Set.of(), 200);
    assertThat(work.unfinished(look).containsKey(file.id()) || !found("hx " + run).isEmpty())
        .isTrue();
    work.finish(file.id(), Cause.internal("customer", CLOCK.instant()));

    assertThat(work.unfinished(look)).doesNotContainKey(file.id());
    assertThat(found("hx " + run)).containsExactly(file.id());
    Answer after = as("sales-support").get(PATH + "/" + file.id()).expect(200);
    assertThat(after.text("/changedAt")).isEqualTo(file.text("/changedAt"));
    assertThat(after.text("/changedBy")).isEqualTo("DEMO-sales-support");
    assertThat(after.etag()).isEqualTo(file.etag());
  }

  /** As instances of it do that still run beside this one: it has no long grams. */
  @Test
  void aFileThatAnEarlierReleaseWritesLaterIsFoundAfterAMinute() {
    String run = uniqueName();
    Answer file = as("sales-support").post(PATH, company(run, "South", phone())).expect(201);
    assertThat(found(run)).containsExactly(file.id());
    MongoCollection<Document> files = database.getCollection("customers");
    Document stored = Objects.requireNonNull(files.find(Filters.eq("_id", file.id())).first());
    List<String> grams =
        stored.getEmbedded(List.of("state", "keys"), Document.class).getList("grams", String.class);

    files.updateOne(
        Filters.eq("_id", file.id()),
        Updates.combine(
            Updates.set("state.keys.edition", SearchLines.EDITION),
            Updates.set(
                "state.keys.grams", grams.stream().filter(gram -> gram.length() <= 2).toList())));
    CLOCK.advance(Duration.ofSeconds(61));

    assertThat(found(run)).containsExactly(file.id());
  }

  private boolean hasKeysOfNow(String id) {
    return database
            .getCollection("customers")
            .countDocuments(
                Filters.and(Filters.eq("_id", id), Filters.exists("state.keys.edition")))
        == 1;
  }

  private List<String> found(String typed) {
    return as("sales-support")
        .get(PATH + "?q=" + typed.replace(" ", "%20"))
        .expect(200)
        .items("id");
  }
}
