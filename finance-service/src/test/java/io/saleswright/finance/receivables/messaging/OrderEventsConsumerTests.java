package io.saleswright.finance.receivables.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.finance.fixtures.AnOrder;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What order events do to receivables when they come twice, late, in disorder or damaged. */
class OrderEventsConsumerTests extends RunningFinance {

  @Test
  void appliesADuplicateOnce() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    AnOrder dearer = order.changedTo("1200.00");

    orderTells(order, 1, "OrderPlaced", order.placed());
    orderTells(order, 2, "OrderChanged", dearer.changed());
    orderTells(order, 2, "OrderChanged", dearer.changed());
    orderTells(order, 3, "OrderChanged", dearer.changedTo("1300.00").changed());

    awaitReceivable(order, "total/amount", "1300.00");
    assertThat(types(RECEIVABLES, order.id(), 3)).hasSize(3).containsOnly("ReceivablePlanned");
  }

  @Test
  void keepsTheNewestPlanWhenEventsComeInDisorder() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    AnOrder second = order.changedTo("1200.00");
    AnOrder third = second.changedTo("1300.00");
    AnOrder fourth = third.changedTo("1400.00");
    placed(order);

    orderTells(order, 3, "OrderChanged", third.changed());
    orderTells(order, 2, "OrderChanged", second.changed());
    orderTells(order, 4, "OrderChanged", fourth.changed());

    awaitReceivable(order, "total/amount", "1400.00");
    assertThat(types(RECEIVABLES, order.id(), 3)).hasSize(3);
    assertThat(receivable(order).text("orderRevision")).isEqualTo("4");
  }

  @Test
  void recordsADiscrepancyForAnEventThatComesTooLate() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);

    orderTells(order, 2, "OrderCancelled", order.cancelled());
    orderTells(order, 3, "OrderSigned", order.signed("2026-12-20"));

    JsonNode refusal = await().until(() -> refusal(order), Optional::isPresent).orElseThrow();
    assertThat(refusal.path("problem").asString()).isEqualTo("order-cancelled");
    assertThat(receivable(order).text("state")).isEqualTo("CANCELLED");
    assertThat(as("finance").get("/api/invoices?orderId=" + order.id()).body().path("items"))
        .isEmpty();
  }

  @Test
  void parksAnOrderThatCantBeReadWhileOthersGoOnAndReplaysItInOrder() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    AnOrder dearer = order.changedTo("1200.00");
    placed(order);

    orderTells(order, 2, "OrderChanged", "{\"orderId\": \"" + order.id() + "\"}");
    orderTells(order, 3, "OrderChanged", dearer.changed());
    JsonNode parked = awaitParked(order, 2);
    AnOrder other = AnOrder.over1000(AnOrder.PREPAID);
    placed(other);

    assertThat(parked.path("eventType").asString()).isEqualTo("order.OrderChanged.v1");
    assertThat(receivable(order).text("total/amount")).isEqualTo("1000.00");
    Answer replayed =
        as("admin")
            .post(
                "/api/admin/parked/"
                    + parked.path("id").asString()
                    + "/replay?skip="
                    + parked.path("eventId").asString(),
                "")
            .expect(200);
    assertThat(replayed.status()).isEqualTo(200);
    awaitReceivable(order, "total/amount", "1200.00");
    assertThat(parked(order)).isEmpty();
  }

  @Test
  void parksAnUnknownMajorVersion() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);

    tellVersion2(order);

    assertThat(awaitParked(order, 1).path("reason").asString())
        .contains("does not know the major version");
  }

  @Test
  void parksAChangeOfAnOrderThatWasNeverPlaced() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);

    orderTells(order, 2, "OrderChanged", order.changedTo("9.00").changed());

    assertThat(awaitParked(order, 1).path("reason").asString()).contains("receivable");
    assertThat(receivable(order).status()).isEqualTo(404);
  }

  @Test
  void ignoresImportedOrdersAndWhatItDoesNotKnow() {
    AnOrder imported = AnOrder.over1000(AnOrder.PREPAID);
    AnOrder other = AnOrder.over1000(AnOrder.PREPAID);

    orderTells(imported, 1, "OrderImported", imported.placed());
    orderTells(other, 1, "OrderPlaced", other.placed());
    orderTells(other, 2, "OrderPainted", "{}");
    orderTells(other, 3, "OrderChanged", other.changedTo("1200.00").changed());

    awaitReceivable(other, "total/amount", "1200.00");
    assertThat(receivable(imported).status()).isEqualTo(404);
    assertThat(parked(imported)).isEmpty();
  }

  private static void tellVersion2(AnOrder order) {
    TestBroker.publish(ORDERS, TestEvent.of("order.OrderPlaced.v2", order.id(), 1, order.placed()));
  }

  private JsonNode awaitParked(AnOrder order, int waiting) {
    return await()
        .until(
            () -> parked(order),
            found -> found.isPresent() && found.get().path("waiting").asInt() == waiting)
        .orElseThrow();
  }

  private Optional<JsonNode> parked(AnOrder order) {
    return as("admin")
        .get("/api/admin/parked")
        .body()
        .path("items")
        .valueStream()
        .filter(mark -> mark.path("consumer").asString().equals("finance.receivables"))
        .filter(mark -> mark.path("aggregate").asString().equals(order.id()))
        .findFirst();
  }

  private Optional<JsonNode> refusal(AnOrder order) {
    return as("auditor")
        .get("/api/integration/refusals")
        .body()
        .path("items")
        .valueStream()
        .filter(item -> item.path("aggregate").asString().equals(order.id()))
        .findFirst();
  }
}
