package io.saleswright.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.testkit.Roles;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * Facts of plant and warehouse that can't be true, or not yet: refused and listed over Kafka and
 * over HTTP alike, shown as refused, and taken up when the reason is gone (ORD-15, ORD-24, ORD-27,
 * SEC-07).
 */
class FactTests extends OrderServiceFixture {

  private static final String PLANT = "production.work-orders.v1";
  private static final String WAREHOUSE = "warehouse.shipments.v1";
  private static final String NEGATIVE =
      "\"stage\":\"IN_PRODUCTION\",\"lines\":[{\"line\":1,\"finished\":-2}]";

  private final AnOrder orders = new AnOrder(this);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          WorkOrderProgressed | "stage":"IN_PRODUCTION","lines":[{"line":1,"finished":-2}] | invalid-input | lines[0].finished must be at least 0
          WorkOrderProgressed | "stage":"SOMEWHERE"                                        | invalid-input | stage must be one of
          WorkOrderScheduled  | "start":"2026-12-01"                                       | invalid-input | finish is required
          WorkOrderCompleted  | "completedOn":"today"                                      | invalid-input | completedOn must be a date
          WorkOrderDelayed    | "newFinish":"2026-12-15","reason":""                       | invalid-input | reason must not be empty
          WorkOrderScheduled  | "start":"2026-12-09","finish":"2026-12-01"                 | finish-before-start | before it begins
          WorkOrderProgressed | "stage":"QUEUED","lines":[{"line":7,"finished":1}]         | unknown-line | no line 7
          WorkOrderCompleted  | "completedOn":"2016-01-01"                                 | too-early | completedOn lies before
          WorkOrderCompleted  | "completedOn":"2126-01-01"                                 | not-happened-yet | completedOn lies in the future
          """)
  void whatCanNotBeTrueIsRefusedAndListed(
      String type, String fields, String problem, String detail) {
    String id = orders.released();

    plantTells(id, type, fields);

    JsonNode refused = awaitRefused(id);
    assertThat(refused.path("problem").asString()).isEqualTo(problem);
    assertThat(refused.path("detail").asString()).contains(detail);
    assertThat(refused.path("fact").asString()).isEqualTo("production." + type + ".v1");
    assertThat(orders.get(id).text("state")).isEqualTo("RELEASED");
    plantTells(id, "WorkOrderAccepted", "\"note\":1");
    orders.await(id, "production/accepted", "true");
    assertThat(parked(id)).isEmpty();
  }

  @Test
  void overHttpTheSameIsAnsweredAndListed() {
    String id = orders.released();

    Answer negative =
        asSystem("production-system")
            .post(
                "/api/orders/" + id + "/production-facts",
                "{\"type\":\"WorkOrderProgressed\"," + NEGATIVE + "}")
            .expect(400);
    assertThat(negative.text("errors/0/field")).isEqualTo("lines[0].finished");
    assertThat(negative.text("errors/0/rule")).isEqualTo("minimum");
    assertThat(awaitRefused(id).path("detail").asString())
        .isEqualTo("lines[0].finished must be at least 0");
    assertThat(refusedInChinese(id)).isEqualTo("lines[0].finished 不得小于 0");

    Answer backwards =
        asSystem("production-system")
            .post(
                "/api/orders/" + id + "/production-facts",
                "{\"type\":\"WorkOrderScheduled\",\"start\":\"2026-12-09\",\"finish\":\"2026-12-01\"}")
            .expect(409);
    assertThat(backwards.text("type")).isEqualTo("/problems/finish-before-start");
    assertThat(refusals(id))
        .extracting(one -> one.path("problem").asString())
        .containsExactlyInAnyOrder("invalid-input", "finish-before-start");
    assertThat(orders.get(id).body().at("/production").hasNonNull("plannedStart")).isFalse();
  }

  @Test
  void aFactFromTheFutureIsRefused() {
    String id = orders.released();
    TestBroker.publish(
        PLANT,
        TestEvent.foreign("production.WorkOrderAccepted.v1", id, data(id, "\"note\":1"))
            .toldAt(CLOCK.instant().plus(Duration.ofMinutes(6))));

    assertThat(awaitRefused(id).path("rule").asString()).isEqualTo("not-happened-yet");
    assertThat(orders.get(id).text("production/accepted")).isEqualTo("false");
  }

  @Test
  void aRefusedDispatchShowsAsRefusedUntilItsRepeatTakesEffect() {
    String id = orders.prepared();
    TestEvent dispatched =
        TestEvent.foreign("warehouse.ShipmentDispatched.v1", id, AnOrder.dispatched(id));
    TestBroker.publish(WAREHOUSE, dispatched, dispatched);

    JsonNode refused = awaitRefused(id);
    assertThat(refusals(id)).hasSize(1);
    assertThat(refused.path("problem").asString()).isEqualTo("wrong-step");
    await()
        .untilAsserted(() -> {
          assertThat(entry(id, "ShipmentDispatched").path("refused").asString())
              .isEqualTo("wrong-step");
          assertThat(entry(id, "FactRefused").path("facts").path("fact").asString())
              .isEqualTo("warehouse.ShipmentDispatched.v1");
        });
    assertThat(orders.get(id).text("state")).isEqualTo("SHIPPING_PREPARED");
    TestBroker.await(
        "saleswright.notices.v1",
        told -> told.value().contains("\"fact-refused\"") && told.value().contains(id),
        1);

    releaseShipment(id);
    TestBroker.publish(WAREHOUSE, dispatched);

    orders.await(id, "state", "SHIPPED");
    JsonNode taken = refusals(id).getFirst();
    assertThat(taken.hasNonNull("takenUpAt")).isTrue();
    assertThat(taken.path("takenUpBy").asString()).isEqualTo("/plant/warehouse");
    assertThat(openRefusals(id)).isEmpty();
    await()
        .untilAsserted(() -> {
          assertThat(entry(id, "FactTakenUp").isMissingNode()).isFalse();
          assertThat(entry(id, "ShipmentDispatched").hasNonNull("refused")).isFalse();
        });
  }

  @Test
  void aPersonTakesARefusedFactUpWhenTheReasonIsGone() {
    String id = orders.prepared();
    TestBroker.publish(
        WAREHOUSE,
        TestEvent.foreign("warehouse.ShipmentDispatched.v1", id, AnOrder.dispatched(id)));
    String refused = awaitRefused(id).path("id").asString();

    Answer still = takeUp("sales-support", refused).expect(409);
    assertThat(still.text("type")).isEqualTo("/problems/still-refused");
    assertThat(still.text("detail")).contains("SHIPPING_PREPARED");
    assertThat(refusedInChinese(id)).startsWith("该单据当前处于").doesNotContain("SHIPPING");
    Answer chinese =
        as("sales-support")
            .with("Accept-Language", "zh-CN")
            .post("/api/integration/refusals/" + refused + "/taking-up", "")
            .expect(409);
    assertThat(chinese.text("detail")).startsWith("该事实仍被拒绝：该单据当前处于");

    releaseShipment(id);
    Answer taken = takeUp("sales-support", refused).expect(200);

    assertThat(taken.text("takenUpBy")).isEqualTo("DEMO-sales-support");
    assertThat(orders.get(id).text("state")).isEqualTo("SHIPPED");
    assertThat(orders.get(id).text("shipment/trackingNumber")).isEqualTo("SF1");
    assertThat(takeUp("sales-support", refused).expect(200).text("takenUpBy"))
        .isEqualTo("DEMO-sales-support");
  }

  @Test
  void aFactThatWasRefusedOverHttpCanBeTakenUpToo() {
    String id = orders.prepared();
    String dispatched =
        "{\"type\":\"ShipmentDispatched\",\"carrier\":\"SF\",\"trackingNumber\":\"SF2\",\"dispatchedAt\":\"%s\"}"
            .formatted(CLOCK.instant());
    orders.post("warehouse", id, "warehouse-facts", dispatched).expect(409);
    orders.post("warehouse", id, "warehouse-facts", dispatched).expect(409);
    assertThat(refusals(id)).hasSize(1);

    releaseShipment(id);
    takeUp("support-supervisor", awaitRefused(id).path("id").asString()).expect(200);

    assertThat(orders.get(id).text("shipment/trackingNumber")).isEqualTo("SF2");
  }

  /** SEC-07: inside sales, whose work it is to follow production and shipment. */
  @Test
  void onlyInsideSalesTakesFactsUp() {
    for (String role : Roles.OF_PEOPLE) {
      assertThat(takeUp(role, "no-such-fact").status())
          .as(role)
          .isEqualTo(List.of("sales-support", "support-supervisor").contains(role) ? 404 : 403);
    }
  }

  @Test
  void aMessageWhoseKeySubjectOrDataSpeakOfAnotherOrderParks() {
    String keyed = orders.released();
    String named = orders.released();
    String accepted = "{\"orderId\":\"%s\"}";
    TestBroker.publishRaw(
        PLANT, keyed, accepted.formatted(keyed), headers("production.WorkOrderAccepted.v1", named));
    String told = orders.released();
    TestBroker.publish(
        PLANT,
        TestEvent.foreign("production.WorkOrderAccepted.v1", told, accepted.formatted(named)));

    await()
        .untilAsserted(() -> {
          assertThat(parked(keyed)).contains("key of the message says " + keyed).contains(named);
          assertThat(parked(told)).contains("its data names " + named);
        });
    assertThat(orders.get(named).text("production/accepted")).isEqualTo("false");
    assertThat(orders.get(keyed).text("production/accepted")).isEqualTo("false");
    assertThat(orders.get(told).text("production/accepted")).isEqualTo("false");
  }

  @Test
  void aStructuredEventAndHeadersOfOtherBindingsAreRead() {
    String structured = orders.released();
    String event =
        """
        {"specversion":"1.0","id":"%s","source":"/plant/mes","type":"production.WorkOrderScheduled.v1",
         "subject":"%s","time":"%s","datacontenttype":"application/json",
         "data":{"orderId":"%s","start":"2026-11-25","finish":"2026-12-01"}}\
        """
            .formatted(UUID.randomUUID(), structured, CLOCK.instant(), structured);
    TestBroker.publishRaw(
        PLANT,
        structured,
        event,
        Map.of("content-type", "application/cloudevents+json; charset=utf-8"));
    String dashed = orders.released();
    TestBroker.publishRaw(
        PLANT,
        dashed,
        data(dashed, "\"start\":\"2026-11-26\",\"finish\":\"2026-12-02\""),
        Map.of(
            "ce-specversion", "1.0",
            "ce-id", UUID.randomUUID().toString(),
            "Ce-Source", "/plant/mes",
            "ce-type", "production.WorkOrderScheduled.v1",
            "ce-time", CLOCK.instant().toString()));

    orders.await(structured, "production/plannedStart", "2026-11-25");
    orders.await(dashed, "production/plannedStart", "2026-11-26");
  }

  @Test
  void aParkedEntrySaysInOneSentenceWhatIsWrong() {
    String id = orders.released();
    TestBroker.publishRaw(PLANT, id, "{}", Map.of("ce_specversion", "1.0"));

    await().untilAsserted(() -> assertThat(parked(id)).isEqualTo("The header ce_id is missing."));
    TestHttp chinese = as("admin").with("Accept-Language", "zh-CN");
    JsonNode entry =
        chinese
            .get("/api/admin/parked")
            .expect(200)
            .body()
            .path("items")
            .valueStream()
            .filter(one -> one.path("aggregate").asString().equals(id))
            .findFirst()
            .orElseThrow();
    assertThat(entry.path("reason").asString()).isEqualTo("缺少 header ce_id。");
    assertThat(
            chinese
                .get("/api/admin/parked/" + entry.path("id").asString())
                .expect(200)
                .text("letters/0/reason"))
        .isEqualTo("缺少 header ce_id。");
  }

  private String refusedInChinese(String order) {
    return as("sales-support")
        .with("Accept-Language", "zh-CN")
        .get("/api/integration/refusals")
        .expect(200)
        .body()
        .path("items")
        .valueStream()
        .filter(one -> one.path("aggregate").asString().equals(order))
        .map(one -> one.path("detail").asString())
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, String> headers(String type, String subject) {
    return Map.of(
        "ce_specversion",
        "1.0",
        "ce_id",
        UUID.randomUUID().toString(),
        "ce_source",
        "/plant/mes",
        "ce_type",
        type,
        "ce_subject",
        subject,
        "ce_time",
        CLOCK.instant().toString());
  }

  private static String data(String id, String fields) {
    return "{\"orderId\":\"%s\",%s}".formatted(id, fields);
  }

  private static void plantTells(String id, String type, String fields) {
    TestBroker.publish(
        PLANT, TestEvent.foreign("production." + type + ".v1", id, data(id, fields)));
  }

  private void releaseShipment(String id) {
    orders.financeTold("PaymentGateOpened.v1", id, 1, AnOrder.gateOpened(id, "SHIPMENT"));
    orders.await(id, "payment/shipment/open", "true");
    orders.post("sales-support", id, "shipment-release", "").expect(200);
  }

  private Answer takeUp(String role, String refused) {
    return as(role).post("/api/integration/refusals/" + refused + "/taking-up", "");
  }

  private JsonNode awaitRefused(String id) {
    return await().until(() -> refusals(id), found -> !found.isEmpty()).getFirst();
  }

  private List<JsonNode> refusals(String id) {
    return of(id, "/api/integration/refusals");
  }

  private List<JsonNode> openRefusals(String id) {
    return of(id, "/api/integration/refusals?open=true");
  }

  private List<JsonNode> of(String id, String list) {
    return as("auditor")
        .get(list)
        .expect(200)
        .body()
        .at("/items")
        .valueStream()
        .filter(one -> one.path("aggregate").asString().equals(id))
        .toList();
  }

  private JsonNode entry(String id, String step) {
    return as("auditor")
        .get("/api/orders/" + id + "/timeline")
        .expect(200)
        .body()
        .at("/items")
        .valueStream()
        .filter(one -> one.path("step").asString().equals(step))
        .findFirst()
        .orElse(tools.jackson.databind.node.MissingNode.getInstance());
  }

  /** Why the order is parked for the consumer of the plant's facts; empty when it is not. */
  private String parked(String id) {
    return as("admin")
        .get("/api/admin/parked")
        .expect(200)
        .body()
        .at("/items")
        .valueStream()
        .filter(mark -> mark.path("aggregate").asString().equals(id))
        .filter(mark -> mark.path("consumer").asString().equals("order.production"))
        .map(mark -> mark.path("reason").asString())
        .findFirst()
        .orElse("");
  }
}
