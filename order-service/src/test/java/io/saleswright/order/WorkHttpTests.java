package io.saleswright.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestPolicy;
import io.saleswright.testkit.deputies.DeputiesContract;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What waits for people, over all kinds of documents of a service (issue 12, HR-09, HR-15). */
class WorkHttpTests extends OrderServiceFixture {

  private static final String WORK = "/api/work/order";

  private final AnOrder orders = new AnOrder(this);
  private final String name = unique("rep");
  private final String rep = "DEMO-" + name;
  private final String deputy = unique("deputy");
  private final String boss = unique("boss");

  private TestHttp rep() {
    return as(name, "sales-rep");
  }

  /** An order of the person. */
  private String order() {
    String body = AnOrder.body(unique("customer"), orders.product());
    return rep().post("/api/orders", body).expect(201).id();
  }

  private void ask(String id) {
    String question = "{\"question\":\"which colour?\",\"to\":\"SALESPERSON\"}";
    orders.post("sales-support", id, "questions", question).expect(200);
  }

  private static Optional<JsonNode> find(TestHttp reader, String query, String id) {
    return reader.all(WORK + query).stream()
        .filter(item -> item.at("/id").asString().equals(id))
        .findFirst();
  }

  private static void told(String staffId, long sequence, String type, String data) {
    TestBroker.publish(
        DeputiesContract.TOPIC,
        TestEvent.of(
            "performance." + type + ".v1",
            staffId,
            sequence,
            "{\"staffId\": \"%s\", \"by\": \"hr\", %s}".formatted(staffId, data)));
  }

  private void theStaffDirectoryTellsOfThem() {
    told("DEMO-" + deputy, 1, "StaffJoined", "\"roles\": [\"sales-rep\"]");
    told(
        rep,
        1,
        "StaffJoined",
        "\"roles\": [\"sales-rep\"], \"supervisor\": \"DEMO-%s\"".formatted(boss));
  }

  @Test
  void waitsForWhoseTurnItIsAndIsWaitedForByWhoAsked() {
    String id = order();

    JsonNode waiting = find(as("sales-support"), "?kind=order", id).orElseThrow();
    assertThat(waiting.at("/kind").asString()).isEqualTo("order");
    assertThat(waiting.at("/path").asString()).isEqualTo("/api/orders/" + id);
    assertThat(waiting.at("/state").asString()).isEqualTo("RECEIVED");
    assertThat(waiting.at("/waitingFor").toString()).contains("sales-support");
    assertThat(waiting.at("/owner").asString()).isEqualTo(rep);
    assertThat(waiting.at("/due").isMissingNode()).isFalse();
    assertThat(waiting.at("/minutesLeft").asLong()).isNotNegative();

    assertThat(find(rep(), "", id)).as("they have to confirm it").isPresent();
    assertThat(find(rep(), "?view=asked", id)).isEmpty();

    String verified = orders.verified();
    TestHttp seller = as("sales-rep");
    assertThat(find(seller, "", verified)).isEmpty();
    assertThat(find(seller, "?view=asked", verified)).isPresent();
    assertThat(find(as(unique("other"), "sales-rep"), "?view=asked", verified)).isEmpty();
  }

  @Test
  void saysWhatMayBeAnsweredInPlace() {
    String id = orders.verified();

    assertThat(find(as("support-supervisor"), "?kind=order", id).orElseThrow().at("/answers"))
        .anySatisfy(answer -> assertThat(answer.asString()).isEqualTo("approve"));
  }

  /** HR-15: also what is the absent person's own, which the deputy does not see otherwise. */
  @Test
  void goesToTheDeputyWhileThePersonIsAway() {
    String id = order();
    ask(id);
    theStaffDirectoryTellsOfThem();
    String days = "{\"from\": \"%s\", \"until\": \"%s\"}".formatted(TODAY, TODAY.plusDays(9));
    told(
        rep,
        2,
        "DeputyNamed",
        "\"deputies\": [{\"deputy\": \"DEMO-%s\", \"during\": %s}]".formatted(deputy, days));
    TestHttp standingIn = as(deputy, "sales-rep");
    assertThat(find(standingIn, "", id)).isEmpty();

    told(rep, 3, "AbsenceTold", "\"absences\": [%s]".formatted(days));

    await()
        .untilAsserted(() ->
            assertThat(find(standingIn, "", id).orElseThrow().at("/insteadOf").asString())
                .isEqualTo(rep));
    assertThat(find(rep(), "", id).orElseThrow().at("/insteadOf").isMissingNode()).isTrue();
    assertThat(find(as(unique("other"), "sales-rep"), "", id)).isEmpty();

    told(rep, 4, "AbsenceTold", "\"absences\": []");
    await().untilAsserted(() -> assertThat(find(standingIn, "", id)).isEmpty());
  }

  @Test
  void isShownToTheSuperiorOnceItIsLate() {
    String id = order();
    try (TestPolicy _ = TestPolicy.set(as("sales-manager"), "answers", "question", "\"1s\"")) {
      ask(id);
    }
    CLOCK.advance(Duration.ofSeconds(2));
    theStaffDirectoryTellsOfThem();

    await()
        .untilAsserted(() -> {
          JsonNode late = find(as(boss, "sales-manager"), "?view=late", id).orElseThrow();
          assertThat(late.at("/late").asBoolean()).isTrue();
          assertThat(late.at("/minutesLeft").asLong()).isNotPositive();
        });
    assertThat(find(as(unique("boss"), "sales-manager"), "?view=late", id)).isEmpty();
  }

  /** HR-09: without what HR has no business to read. */
  @Test
  void standsWithWhoLeavesUntilItIsHandedOver() {
    String id = order();
    theStaffDirectoryTellsOfThem();

    JsonNode standing = find(as("hr"), "?of=" + rep, id).orElseThrow();
    assertThat(standing.at("/number").asString()).startsWith("SO-");
    assertThat(standing.at("/about").isMissingNode()).isTrue();
    assertThat(find(rep(), "?of=" + rep, id)).isPresent();
    await()
        .untilAsserted(
            () -> assertThat(find(as(boss, "sales-manager"), "?of=" + rep, id)).isPresent());
    assertThat(as(unique("other"), "sales-rep").get(WORK + "?of=" + rep).expect(403).rule())
        .isEqualTo("HR-09");
    orders.post("sales-support", id, "cancellation", "{\"reason\":\"twice\"}").expect(200);
    assertThat(find(as("hr"), "?of=" + rep, id)).isEmpty();
  }

  @Test
  void isAskedForWithKnownWordsOnly() {
    TestHttp clerk = as("sales-support");
    assertThat(clerk.get(WORK + "?view=yours").expect(400).text("errors/0/field"))
        .isEqualTo("view");
    assertThat(clerk.get(WORK + "?kind=song").expect(400).text("errors/0/field")).isEqualTo("kind");
    assertThat(clerk.get(WORK + "?mine=true").expect(400).text("errors/0/field")).isEqualTo("mine");
  }
}
