package io.saleswright.customer;

import static io.saleswright.customer.fixtures.Requests.company;
import static io.saleswright.customer.fixtures.Requests.phone;
import static io.saleswright.customer.fixtures.Requests.uniqueName;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import io.saleswright.testkit.RunningService;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import io.saleswright.testkit.TestSheet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * Who read and wrote what can be searched, and searching is noted, too (SEC-02, SEC-08, SEC-09).
 */
class AuditTests extends RunningService {

  private static final String CUSTOMERS = "/api/customers";
  private static final String AUDIT = "/api/admin/audit";

  @Autowired private MongoDatabase database;

  private final String name = uniqueName();
  private final String number = phone();

  private Answer registered() {
    return as("sales-support").post(CUSTOMERS, company("公司 " + name, "R-9", number)).expect(201);
  }

  /** The entries that a search finds, once there are so many; the latest first. */
  private List<JsonNode> noted(String query, int count) {
    return await()
        .until(
            () ->
                as("auditor")
                    .get(AUDIT + "?" + query)
                    .expect(200)
                    .body()
                    .path("items")
                    .valueStream()
                    .toList(),
            found -> found.size() >= count);
  }

  @Test
  void whoReadAFileIsFoundByPersonAndSubject() {
    String id = registered().id();
    String reader = "reading-" + uniqueName();
    Instant before = CLOCK.instant();

    as(reader, "sales-support")
        .with("X-Correlation-Id", "c-" + reader)
        .get(CUSTOMERS + "/" + id)
        .expect(200);

    JsonNode entry = noted("person=DEMO-" + reader + "&subject=" + id, 1).getFirst();
    assertThat(entry.path("kind").asString()).isEqualTo("READ");
    assertThat(entry.path("thing").asString()).isEqualTo("customers");
    assertThat(entry.path("command").asString()).isEqualTo("GET /api/customers/{id}");
    assertThat(entry.path("correlationId").asString()).isEqualTo("c-" + reader);
    assertThat(Instant.parse(entry.path("at").asString())).isBetween(before, CLOCK.instant());
    assertThat(entry.path("hash").asString()).hasSize(64);
  }

  @Test
  void everyWriteIsNotedWithItsCommandAndRevision() {
    Answer file = registered();
    String editor = "editing-" + uniqueName();

    as(editor, "sales-support")
        .put(
            CUSTOMERS + "/" + file.id(),
            company("公司 " + name, "R-8", number),
            "If-Match",
            file.etag())
        .expect(200);

    List<JsonNode> writes = noted("kind=WROTE&thing=customers&subject=" + file.id(), 2);
    assertThat(writes.getFirst().path("by").asString()).isEqualTo("DEMO-" + editor);
    assertThat(writes.getFirst().path("command").asString()).isEqualTo("PUT /api/customers/{id}");
    assertThat(writes.getFirst().path("revision").asInt()).isEqualTo(2);
    assertThat(writes.getLast().path("command").asString()).isEqualTo("POST /api/customers");
    assertThat(writes.getLast().path("revision").asInt()).isEqualTo(1);
  }

  @Test
  void aListIsNotedWithItsLengthAndWithoutWhatWasTyped() {
    registered();
    String reader = "listing-" + uniqueName();

    as(reader, "sales-support").get(CUSTOMERS + "?q=" + number + "&kind=DEALER").expect(200);
    as(reader, "sales-support").get(CUSTOMERS + "?q=" + number).expect(200);

    List<JsonNode> entries = noted("kind=LISTED&person=DEMO-" + reader, 2);
    assertThat(entries.getFirst().path("count").asInt()).isEqualTo(1);
    assertThat(entries.getFirst().has("subject")).isFalse();
    assertThat(entries.getLast().at("/filters/kind").asString()).isEqualTo("DEALER");
    assertThat(entries.getLast().at("/filters/q").asString()).isEqualTo("*");
    assertThat(noted("atLeast=1&person=DEMO-" + reader, 1)).hasSize(1);
    assertThat(entries.toString()).doesNotContain(number, name);
  }

  @Test
  void whatIsTakenAlongIsNotedBeforeItIsGivenOut() {
    registered();
    String manager = "exporting-" + uniqueName();

    asWith(Map.of("region", "R-9"), manager, "sales-manager")
        .post(CUSTOMERS + "/exports", "{\"reason\": \"spring campaign\"}")
        .expect(200);

    JsonNode entry = noted("kind=EXPORTED&person=DEMO-" + manager, 1).getFirst();
    assertThat(entry.path("count").asInt()).isPositive();
    assertThat(entry.path("command").asString()).isEqualTo("POST /api/customers/exports");
  }

  /** A person who leads a region and audits the rest takes along what the leader may (RPT-16). */
  @Test
  void anotherRoleOfThePersonDoesNotWidenTheirSpreadsheet() {
    String region = "R-" + uniqueName();
    String leader = "leading-" + uniqueName();
    as("sales-support").post(CUSTOMERS, company("公司 " + name, region, number)).expect(201);
    registered();
    TestHttp both = asWith(Map.of("region", region), leader, "sales-manager", "auditor");

    assertThat(both.get(CUSTOMERS).expect(200).items("id")).hasSizeGreaterThan(1);
    TestSheet sheet = TestSheet.of(both, CUSTOMERS, "en");

    assertThat(sheet.entries()).singleElement().asString().contains(region);
    JsonNode entry = noted("kind=EXPORTED&person=DEMO-" + leader, 1).getFirst();
    assertThat(entry.path("count").asInt()).isEqualTo(1);
    assertThat(entry.path("thing").asString()).isEqualTo("customers");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {CUSTOMERS, CUSTOMERS + "/hand-overs", CUSTOMERS + "/contact-erasures-due", AUDIT})
  void everyListHasItsSheetInChinese(String path) {
    TestSheet.assertHeadingsInChinese(as("support-supervisor"), path);
  }

  @Test
  void anotherValueOfAPolicyIsNoted() {
    String manager = "deciding-" + uniqueName();
    TestHttp boss = as(manager, "general-manager");
    keepContactsFor(35, boss);
    try {
      JsonNode entry = noted("kind=ORDERED&person=DEMO-" + manager, 1).getFirst();
      assertThat(entry.path("command").asString()).isEqualTo("change-policy");
      assertThat(entry.path("subject").asString()).isEqualTo("customer");
    } finally {
      // Other tests of the same service count on what it was.
      keepContactsFor(36, boss);
    }
  }

  private static void keepContactsFor(int months, TestHttp boss) {
    String path = "/api/admin/policies/customer";
    String body =
        "{\"values\": {\"contact-retention-months\": %d}, \"reason\": \"law\"}".formatted(months);
    boss.put(path, body, "If-Match", boss.get(path).expect(200).etag()).expect(200);
  }

  @Test
  void whatWasRefusedOrIsNotThereWasNotRead() {
    String id = registered().id();
    String stranger = "strange-" + uniqueName();

    as(stranger, "sales-rep").get(CUSTOMERS + "/" + id).expect(404);
    as(stranger, "sales-rep").get("/api/admin/policies").expect(200);

    assertThat(noted("person=DEMO-" + stranger, 1))
        .singleElement()
        .extracting(entry -> entry.path("thing").asString())
        .isEqualTo("admin/policies");
  }

  @Test
  void searchingIsNotedItself() {
    String auditor = "auditing-" + uniqueName();

    as(auditor, "auditor").get(AUDIT + "?kind=READ&person=DEMO-x").expect(200);

    JsonNode entry = noted("person=DEMO-" + auditor, 1).getFirst();
    assertThat(entry.path("thing").asString()).isEqualTo("admin/audit");
    assertThat(entry.at("/filters/kind").asString()).isEqualTo("READ");
  }

  @Test
  void pagesGoBackWithoutAGap() {
    String reader = "paging-" + uniqueName();
    for (int i = 0; i < 5; i++) {
      as(reader, "sales-support").get(CUSTOMERS + "?limit=1").expect(200);
    }
    List<JsonNode> all = noted("person=DEMO-" + reader, 5);

    Answer first = as("auditor").get(AUDIT + "?limit=3&person=DEMO-" + reader).expect(200);
    Answer second =
        as("auditor")
            .get(AUDIT + "?limit=3&person=DEMO-" + reader + "&after=" + first.text("/next"))
            .expect(200);

    assertThat(first.body().path("items").valueStream().toList()).isEqualTo(all.subList(0, 3));
    assertThat(second.body().path("items").valueStream().toList()).isEqualTo(all.subList(3, 5));
    assertThat(second.body().has("next")).isFalse();
  }

  @Test
  void aSpanOfTimeIsHalfOpen() {
    registered();
    noted("from=2026-11-23T00:00:00Z", 1);

    assertThat(noted("to=2026-11-23T02:00:00Z", 0)).isEmpty();
    as("auditor").get(AUDIT + "?from=2026-11-24T00:00:00Z&to=2026-11-24T00:00:00Z").expect(400);
    as("auditor").get(AUDIT + "?kind=GUESSED").expect(400);
    as("auditor").get(AUDIT + "?atLeast=0").expect(400);
    as("auditor").get(AUDIT + "?after=x").expect(400);
  }

  /** Whether somebody has changed what was noted can be asked at any time (SEC-08). */
  @Test
  void theChainIsVerifiedBehindAnyEntry() {
    registered();
    noted("kind=WROTE", 1);

    Answer whole = as("auditor").get(AUDIT + "/verification").expect(200);
    long last = whole.body().path("last").asLong();
    Answer rest = as("auditor").get(AUDIT + "/verification?after=" + (last - 1)).expect(200);

    assertThat(whole.body().path("breaks")).isEmpty();
    assertThat(whole.body().path("entries").asLong()).isPositive();
    assertThat(whole.body().has("next")).isFalse();
    assertThat(rest.body().path("entries").asLong()).isPositive();
    assertThat(rest.body().path("breaks")).isEmpty();
    as("auditor").get(AUDIT + "/verification?after=-1").expect(400);
    assertThat(
            as("auditor").get(AUDIT + "/verification?after=9999999").expect(400).body().toString())
        .contains("after", "SEC-08");
    as("sales-support").get(AUDIT + "/verification").expect(403);
  }

  @Test
  void aChangedEntryShows() {
    registered();
    noted("kind=WROTE", 1);
    MongoCollection<Document> entries = database.getCollection("audit");
    Document first = entries.find(Filters.gte("_id", 1L)).sort(Sorts.ascending("_id")).first();
    Bson byNumber = Filters.eq("_id", first.get("_id"));
    entries.updateOne(byNumber, Updates.set("by", "somebody-else"));
    try {
      JsonNode breaks =
          as("auditor").get(AUDIT + "/verification").expect(200).body().path("breaks");

      assertThat(breaks).hasSize(1);
      assertThat(breaks.get(0).path("number").asLong()).isEqualTo(first.getLong("_id"));
      assertThat(breaks.get(0).path("broken").asString()).isEqualTo("CHANGED");
    } finally {
      entries.updateOne(byNumber, Updates.set("by", first.get("by")));
    }
  }

  /** What stands beside the chain excuses nothing: nobody verifies it. */
  @Test
  void aRemovalThatIsNotInTheChainIsNotBelieved() {
    registered();
    registered();
    noted("kind=WROTE", 2);
    MongoCollection<Document> entries = database.getCollection("audit");
    Document gone = entries.find(Filters.gte("_id", 1L)).sort(Sorts.ascending("_id")).first();
    Document word =
        new Document("_id", "beside")
            .append("kind", "ordered")
            .append("command", "cut-audit")
            .append(
                "filters",
                new Document("last", gone.get("_id").toString())
                    .append("lastHash", gone.getString("hash")));
    entries.insertOne(word);
    entries.deleteOne(Filters.eq("_id", gone.get("_id")));
    try {
      JsonNode breaks =
          as("auditor").get(AUDIT + "/verification").expect(200).body().path("breaks");

      assertThat(breaks).hasSize(1);
      assertThat(breaks.get(0).path("number").asLong()).isEqualTo(gone.getLong("_id"));
      assertThat(breaks.get(0).path("broken").asString()).isEqualTo("ABSENT");
    } finally {
      entries.insertOne(gone);
      entries.deleteOne(Filters.eq("_id", "beside"));
    }
  }

  /** What waits and what is parked, for whoever runs the system (SEC-10). */
  @Test
  void tellsWhetherTheServiceKeepsUp() {
    Answer health = as("admin").get("/api/admin/health").expect(200);

    List<JsonNode> vitals = health.body().path("items").valueStream().toList();
    assertThat(vitals)
        .extracting(it -> it.path("sign").asString())
        .contains(
            "OLDEST_EVENT_SECONDS",
            "WAITING_EVENTS",
            "PARKED_SOURCES",
            "OLDEST_WORK_SECONDS",
            "ENTRIES_TO_NOTE");
    assertThat(vitals)
        .filteredOn(it -> it.path("sign").asString().equals("OLDEST_EVENT_SECONDS"))
        .extracting(it -> it.path("of").asString())
        .contains("customers");
    assertThat(vitals).allSatisfy(it -> assertThat(it.has("well")).isTrue());
    assertThat(as("sales-support").get("/api/admin/health").expect(403).rule()).isEqualTo("SEC-10");
  }

  @ParameterizedTest
  @ValueSource(strings = {"admin", "sales-manager", "sales-support", "general-manager", "dealer"})
  void whoMayNotAuditSeesNothing(String role) {
    assertThat(as(role).get(AUDIT).expect(403).rule()).isEqualTo("SEC-08");
  }

  @Test
  void theSupervisorOfInsideSalesMayAudit() {
    as("support-supervisor").get(AUDIT).expect(200);
  }
}
