package io.saleswright.contract.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.contract.fixtures.ContractSteps;
import io.saleswright.contract.fixtures.RunningContracts;
import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.kernel.RoleHolders;
import io.saleswright.platform.notice.Notice;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
import io.saleswright.testkit.TestHttp.Answer;
import io.saleswright.testkit.deputies.DeputiesContract;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Documents circulate, and leave the archive (DOC-05, DOC-07). */
class ArchiveCareApiTests extends RunningContracts {

  private static final String PATH = "/api/archive-entries";
  private static final String PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n";
  private static final String REASON = "{\"reason\": \"a test\"}";

  private String filed(String fields) {
    return as("sales-support")
        .post(PATH, "{\"kind\": \"other\", \"title\": \"Minutes\", %s}".formatted(fields))
        .expect(201)
        .id();
  }

  private Answer post(String role, String id, String command, String body) {
    return as(role).post(PATH + "/" + id + "/" + command, body);
  }

  private Answer decide(String role, String id, String decision) {
    String seen = as(role).get(PATH + "/" + id).expect(200).etag();
    return decide(role, id, decision, seen);
  }

  private Answer decide(String role, String id, String decision, String seen) {
    return as(role).post(PATH + "/" + id + "/disposal/" + decision, REASON, "If-Match", seen);
  }

  /** DOC-05, SEC-06: whoever backdates a paper does not decide that its time is over. */
  @Test
  void isNotDestroyedByTheWordOfWhoBackdatedIt() {
    String id = filed("\"documentDate\": \"1990-01-01\"");
    String path = PATH + "/" + id;
    String first = as("support-supervisor").get(path).expect(200).etag();
    as("support-supervisor")
        .put(path, "{\"countsFrom\": \"1990-01-01\"}", "If-Match", first)
        .expect(200);
    Answer proposed = post("sales-support", id, "disposal", REASON).expect(200);

    assertThat(proposed.text("disposal/redated/0/by")).isEqualTo("DEMO-support-supervisor");
    assertThat(proposed.text("disposal/redated/0/countsFrom"))
        .isEqualTo(ContractSteps.today().toString());
    assertThat(proposed.text("countsFrom")).isEqualTo("1990-01-01");
    assertThat(decide("support-supervisor", id, "approval").expect(409).problem())
        .isEqualTo("/problems/own-paper");
    assertThat(post("sales-manager", id, "disposal/approval", REASON).status()).isEqualTo(428);
    decide("sales-manager", id, "approval", first).expect(412);
    decide("sales-manager", id, "rejection", first).expect(412);
    decide("sales-manager", id, "approval").expect(200);
  }

  /** DOC-05: from the list of what is due to the record of the destruction. */
  @Test
  void isListedWhenItIsDueAndDestroyedByTwo() {
    String mark = unique("D");
    String id =
        filed(
            "\"mark\": \"%s\", \"countsFrom\": \"2010-01-01\", \"documentDate\": \"2010-01-01\""
                .formatted(mark));
    String young = filed("\"mark\": \"%s\"".formatted(mark));
    String scan =
        as("sales-support")
            .post(
                PATH + "/" + id + "/attachments?name=scan.pdf",
                PDF,
                "Content-Type",
                "application/octet-stream")
            .expect(201)
            .id();
    assertThat(due(mark)).containsExactly(id);
    assertThat(post("sales-support", young, "disposal", REASON).expect(409).problem())
        .isEqualTo("/problems/retention-runs");

    post("sales-support", id, "disposal", REASON).expect(200);
    post("support-supervisor", id, "hold", REASON).expect(200);
    assertThat(decide("sales-manager", id, "approval").status()).isEqualTo(409);
    assertThat(due(mark)).isEmpty();
    as("legal").delete(PATH + "/" + id + "/hold").expect(200);

    post("support-supervisor", id, "disposal", REASON).expect(200);
    assertThat(decide("support-supervisor", id, "approval").expect(409).problem())
        .isEqualTo("/problems/own-paper");
    decide("sales-manager", id, "approval").expect(200);
    Answer gone =
        post("sales-support", id, "destruction", "{\"method\": \"shredded, Li was there\"}")
            .expect(200);

    assertThat(gone.text("state")).isEqualTo("DESTROYED");
    assertThat(gone.text("files")).isEqualTo("0");
    assertThat(gone.text("title")).isEqualTo("Minutes");
    assertThat(gone.text("disposal/proposedBy")).isEqualTo("DEMO-support-supervisor");
    assertThat(gone.text("disposal/decidedBy")).isEqualTo("DEMO-sales-manager");
    assertThat(gone.text("disposal/destroyedBy")).isEqualTo("DEMO-sales-support");
    assertThat(gone.text("disposal/files/0/sha256")).hasSize(64);
    as("sales-support").get(PATH + "/" + id + "/attachments/" + scan).expect(404);
    assertThat(due(mark)).isEmpty();
  }

  private List<String> due(String mark) {
    return as("sales-support").get(PATH + "?due=true&q=" + mark).expect(200).items("id");
  }

  /** DOC-07: whoever it is passed to sees it, confirms it once, and is no longer listed. */
  @Test
  void circulatesUntilAllHaveReadIt() {
    String id = filed("\"documentClass\": \"INTERNAL\"");
    String body =
        """
        {"people": ["DEMO-production"], "roles": ["sales-rep"], "dueOn": "%s", "note": "page 3"}
        """
            .formatted(ContractSteps.today().plusDays(3));
    as("production").get(PATH + "/" + id).expect(404);
    as("sales-rep").get(PATH + "/" + id).expect(404);
    Answer passed = post("sales-support", id, "circulations", body).expect(200);
    assertThat(passed.text("circulations/0/unread/0")).isEqualTo("DEMO-production");
    assertThat(passed.text("circulations/0/unread/1")).isEqualTo("sales-rep");

    assertThat(as("production").get(PATH + "?unread=me").items("id")).contains(id);
    as("technical").get(PATH + "/" + id).expect(404);
    assertThat(post("finance", id, "circulations/1/receipts", "{}").expect(409).problem())
        .isEqualTo("/problems/not-passed-to-you");
    post("production", id, "circulations/1/receipts", "{}").expect(200);
    Answer again = post("production", id, "circulations/1/receipts", "{}").expect(200);
    assertThat(again.text("circulations/0/receipts/1/by")).isEmpty();
    assertThat(as("production").get(PATH + "?unread=me").items("id")).doesNotContain(id);

    Answer all = post("sales-rep", id, "circulations/1/receipts", "{}").expect(200);
    assertThat(all.text("circulations/0/open")).isEqualTo("false");
    assertThat(all.text("circulations/0/receipts/1/by")).isEqualTo("DEMO-sales-rep");
    assertThat(post("sales-support", id, "circulations/1/closure", "{}").status()).isEqualTo(409);
    assertThat(
            post(
                    "sales-support",
                    id,
                    "circulations",
                    "{\"roles\": [\"dealer\"], \"dueOn\": \"%s\"}".formatted(ContractSteps.today()))
                .expect(400)
                .text("errors/0/field"))
        .isEqualTo("roles");
  }

  /** DOC-07: one clock for all circulations of an entry forgets none of them. */
  @Test
  void laterReadingIsWatchedAfterAnEarlierOneWasMissed() {
    Instant begun = CLOCK.instant();
    try {
      String id = filed("\"documentClass\": \"INTERNAL\"");
      String body = "{\"people\": [\"DEMO-%s\"], \"dueOn\": \"%s\"}";
      LocalDate today = ContractSteps.today();
      post("sales-support", id, "circulations", body.formatted("hr", today)).expect(200);
      post("sales-support", id, "circulations", body.formatted("legal", today.plusDays(4)))
          .expect(200);
      // Both were told, and the first is reminded of what is due today.
      TestBroker.await(Notice.TOPIC, id, 3);
      CLOCK.advance(Duration.ofDays(1));
      TestBroker.await(Notice.TOPIC, id, 4);
      CLOCK.advance(Duration.ofDays(5));
      TestBroker.await(Notice.TOPIC, id, 5);
    } finally {
      CLOCK.set(begun);
    }
  }

  private static void told(String person, long sequence, String type, String data) {
    TestBroker.publish(
        DeputiesContract.TOPIC,
        TestEvent.of(
            "performance." + type + ".v1",
            person,
            sequence,
            "{\"staffId\": \"%s\", \"by\": \"hr\", %s}".formatted(person, data)));
  }

  /** DOC-07: everybody with the role by the staff directory, until they leave. */
  @Test
  void waitsForEverybodyOfARoleWhoHasNotLeft(ApplicationContext service) {
    String reader = "reader-" + Ids.timeOrdered(CLOCK.instant());
    String stays = "DEMO-" + reader;
    String leaves = stays + "-2";
    told(stays, 1, "StaffJoined", "\"roles\": [\"marketing\"]");
    told(leaves, 1, "StaffJoined", "\"roles\": [\"marketing\"]");
    RoleHolders staff = service.getBean(RoleHolders.class);
    await()
        .until(
            () ->
                staff
                    .holding(List.of("marketing"), CLOCK.instant())
                    .getOrDefault("marketing", List.of()),
            known -> known.containsAll(List.of(stays, leaves)));

    String id = filed("\"documentClass\": \"INTERNAL\"");
    String body = "{\"roles\": [\"marketing\"], \"dueOn\": \"%s\"}";
    post("sales-support", id, "circulations", body.formatted(ContractSteps.today().plusDays(3)))
        .expect(200);
    assertThat(unread(id)).contains(stays, leaves).doesNotContain("marketing");

    told(leaves, 2, "StaffLeft", "\"lastDay\": \"2026-11-01\"");
    await().untilAsserted(() -> assertThat(unread(id)).contains(stays).doesNotContain(leaves));
    as(reader, "marketing").post(PATH + "/" + id + "/circulations/1/receipts", "{}").expect(200);
    assertThat(unread(id)).doesNotContain(stays);
  }

  private List<String> unread(String id) {
    JsonNode left =
        as("sales-support").get(PATH + "/" + id).expect(200).body().at("/circulations/0/unread");
    return left.valueStream().map(JsonNode::asString).toList();
  }
}
