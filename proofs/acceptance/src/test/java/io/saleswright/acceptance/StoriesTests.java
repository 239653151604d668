package io.saleswright.acceptance;

import static io.saleswright.acceptance.RunningStack.as;
import static io.saleswright.acceptance.SalesStory.soon;
import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.testkit.TestHttp.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** The department's stories, on the whole stack. */
class StoriesTests {

  @BeforeAll
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  static void stackRuns() {
    RunningStack.start();
  }

  /** Whatever the stories did to the stack, no promise is broken at their end. */
  @AfterAll
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  static void everyPromiseIsKept() {
    assertThat(RunningStack.run("check")).contains("No promise is broken");
  }

  private static final String PREPAID = "{\"kind\":\"PREPAID\"}";
  private static final String DEPOSIT = "{\"kind\":\"DEPOSIT_BALANCE\",\"depositPercent\":30}";

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void anOrderGoesFromPlacedToPaidAndClosed() {
    SalesStory story = SalesStory.begin().placed(DEPOSIT).verified().approved();
    assertThat(story.post("sales-support", "release", "").text("rule")).isEqualTo("FIN-01");
    story.paid("101.70");
    story.released().made().prepared();
    assertThat(story.post("sales-support", "shipment-release", "").text("rule"))
        .isEqualTo("ORD-24");
    story.paid("237.30");
    story.shipmentReleased().dispatched().signed();

    String invoice = soon().until(() -> invoiceOf(story.order()), id -> !id.isEmpty());
    as("finance")
        .post(
            "/api/invoices/" + invoice + "/issue",
            "{\"title\":\"Acceptance customer\",\"taxRate\":13}")
        .expect(200);
    soon()
        .until(() -> story.post("sales-support", "closing", "").status(), status -> status == 200);

    soon()
        .untilAsserted(() ->
            assertThat(steps(story))
                .contains(
                    "OrderPlaced",
                    "OrderVerified",
                    "OrderApproved",
                    "PaymentGateOpened",
                    "OrderReleased",
                    "WorkOrderCompleted",
                    "DeliveryNotePrepared",
                    "ShipmentReleased",
                    "OrderShipped",
                    "OrderSigned",
                    "InvoiceIssued",
                    "ReceivableSettled",
                    "OrderClosed"));
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void goodsComeBackAndTheirMoneyIsPaidBack() {
    SalesStory story =
        SalesStory.begin().placed(PREPAID).verified().approved().exempted().released().made();
    String payment = story.prepared().paid("339.00");
    story.shipmentReleased().dispatched().signed();
    String invoice = soon().until(() -> invoiceOf(story.order()), id -> !id.isEmpty());
    as("finance")
        .post(
            "/api/invoices/" + invoice + "/issue",
            "{\"title\":\"Acceptance customer\",\"taxRate\":13}")
        .expect(200);

    String returned = "/api/returns/" + story.asksBack(2);
    as("vp-sales").with("If-Match", "\"1\"").post(returned + "/approval", "{}").expect(200);
    story.comesBack(returned, 2);
    as("sales-support").post(returned + "/move", "{\"to\":\"STOCK\"}").expect(200);
    story.isInStock(returned);

    String notes = "/api/credit-notes?orderId=" + story.order();
    String note =
        soon().until(() -> as("finance").get(notes).text("items/0/id"), id -> !id.isEmpty());
    assertThat(
            as("finance")
                .post("/api/credit-notes/" + note + "/issue", "")
                .expect(200)
                .text("gross/amount"))
        .isEqualTo("226.00");
    soon()
        .until(
            () -> as("finance").get("/api/payments/" + payment).text("unallocated/amount"),
            "226.00"::equals);
    String refund =
        as("finance")
            .post(
                "/api/refunds",
                """
                {"paymentId":"%s","amount":{"amount":"226.00","currency":"CNY"},"creditNoteId":"%s",
                 "reason":"goods came back"}\
                """
                    .formatted(payment, note))
            .expect(201)
            .id();
    as("finance-head")
        .with("If-Match", "\"1\"")
        .post("/api/refunds/" + refund + "/approval", "{}")
        .expect(200);
    as("finance")
        .post(
            "/api/refunds/" + refund + "/pay-out",
            "{\"paidOn\":\"%s\",\"reference\":\"bank 1\"}".formatted(SalesStory.today()))
        .expect(200);
    soon()
        .untilAsserted(() ->
            assertThat(steps(story))
                .contains(
                    "ReturnRequested", "ReturnApproved", "ReturnCompleted", "CreditNoteIssued"));
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void aReversedPaymentKeepsAReleasedShipmentFromLeaving() {
    SalesStory story =
        SalesStory.begin()
            .placed(PREPAID)
            .verified()
            .approved()
            .exempted()
            .released()
            .made()
            .prepared();
    String payment = story.paid("339.00");
    story.shipmentReleased();

    as("finance-head")
        .post("/api/payments/" + payment + "/reversal", "{\"reason\":\"the cheque bounced\"}")
        .expect(200);

    story.reaches("SHIPPING_PREPARED");
    assertThat(story.post("sales-support", "shipment-release", "").text("rule"))
        .isEqualTo("ORD-24");
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void anOrderThatWaitsTooLongForItsVerificationIsLate() {
    verificationTime("1s");
    SalesStory story;
    try {
      story = SalesStory.begin().placed(PREPAID);
    } finally {
      verificationTime("same-day 16:00");
    }

    soon().untilAsserted(() -> assertThat(steps(story)).contains("DeadlineMissed"));
    story.verified();
    soon()
        .untilAsserted(() ->
            assertThat(steps(story))
                .containsSubsequence("OrderPlaced", "DeadlineMissed", "OrderVerified"));
  }

  /** Changes how long verification may take (ORD-04). */
  private static void verificationTime(String limit) {
    String path = "/api/admin/order/policies/order";
    Answer current = as("admin").get(path).expect(200);
    as("admin")
        .with("If-Match", current.header("ETag"))
        .put(
            path,
            "{\"values\":{\"verification\":\"%s\"},\"reason\":\"the clock of a story\"}"
                .formatted(limit))
        .expect(200);
  }

  private static List<String> steps(SalesStory story) {
    return as("sales-rep")
        .get("/api/orders/" + story.order() + "/timeline")
        .expect(200)
        .body()
        .at("/items")
        .findValuesAsString("step");
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void ordersAreTakenWhileFinanceIsDownAndItCatchesUp() {
    SalesStory story = SalesStory.begin();
    RunningStack.kill("finance-service");
    try {
      story.placed(PREPAID);
      assertThat(as("finance").get("/api/receivables/" + story.order()).status()).isEqualTo(503);
    } finally {
      RunningStack.up();
    }

    soon()
        .until(
            () -> as("finance").get("/api/receivables/" + story.order()).status(),
            status -> status == 200);
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void aKilledOrderServiceLosesNothingAndDoublesNothing() {
    SalesStory story = SalesStory.begin();
    String body = story.body(PREPAID);
    List<String> accepted = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String key = UUID.randomUUID().toString();
      if (i == 40) {
        RunningStack.kill("order-service");
      }
      Answer answer = as("sales-rep").with("Idempotency-Key", key).post("/api/orders", body);
      if (answer.status() == 201) {
        accepted.add(answer.text("id"));
      } else {
        unknown.add(key);
      }
    }
    RunningStack.up();
    for (String key : unknown) {
      accepted.add(
          soon()
              .until(
                  () -> as("sales-rep").with("Idempotency-Key", key).post("/api/orders", body),
                  answer -> answer.status() == 201)
              .text("id"));
    }

    assertThat(accepted).hasSize(60).doesNotHaveDuplicates();
    soon()
        .untilAsserted(() -> {
          Map<String, List<Long>> published = sequencesByOrder();
          assertThat(published.keySet()).containsAll(accepted);
          accepted.forEach(id -> assertThat(new TreeSet<>(published.get(id))).as(id).contains(1L));
        });
  }

  private static Map<String, List<Long>> sequencesByOrder() {
    Map<String, List<Long>> sequences = new TreeMap<>();
    for (ConsumerRecord<String, String> record : Wire.everythingIn("order.orders.v1")) {
      sequences
          .computeIfAbsent(record.key(), _ -> new ArrayList<>())
          .add(Long.parseLong(Wire.header(record, "ce_sequence")));
    }
    return sequences;
  }

  private static String invoiceOf(String order) {
    JsonNode invoices =
        as("finance").get("/api/invoices?orderId=" + order).expect(200).body().at("/items");
    return invoices.isEmpty() ? "" : invoices.path(0).path("id").asString();
  }
}
