package io.saleswright.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.finance.fixtures.AnOrder;
import io.saleswright.finance.fixtures.Requests;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One order's money from the deposit to the invoice, through events and HTTP. */
class FinanceJourneyTests extends RunningFinance {

  @Test
  void followsAnOrderFromItsDepositToItsInvoice() {
    AnOrder order = AnOrder.over1000(AnOrder.DEPOSIT_30);

    Answer planned = placed(order);
    assertThat(planned.text("state")).isEqualTo("OPEN");
    assertThat(planned.text("instalments/0/amount/amount")).isEqualTo("300.00");

    Answer deposit = pay(order, "300.00").expect(201);
    assertThat(deposit.header("Location")).isEqualTo("/api/payments/" + deposit.text("id"));
    assertThat(deposit.text("number")).matches("PAY-\\d{8}-\\d{4,}");
    assertThat(deposit.text("allocations/0/state")).isEqualTo("APPLIED");
    assertThat(gates(order)).containsExactly("RELEASE true", "SHIPMENT false");

    pay(order, "700.00").expect(201);
    assertThat(gates(order)).containsExactly("RELEASE true", "SHIPMENT true");
    assertThat(receivable(order).text("state")).isEqualTo("SETTLED");

    orderTells(order, 2, "OrderSigned", order.signed("2026-12-20"));
    Answer requested = awaitInvoice(order);
    Answer issued =
        as("finance")
            .post("/api/invoices/" + requested.text("items/0/id") + "/issue", Requests.issue("13"))
            .expect(200);
    assertThat(issued.text("issued/number")).matches("INV-S1-\\d{4}-\\d{8}");
    assertThat(issued.text("issued/net/amount")).isEqualTo("884.96");
    assertThat(issued.text("issued/tax/amount")).isEqualTo("115.04");

    assertThat(types(RECEIVABLES, order.id(), 4))
        .containsExactly(
            "ReceivablePlanned", "PaymentGateOpened", "PaymentGateOpened", "ReceivableSettled");
    assertThat(types(PAYMENTS, deposit.text("id"), 2))
        .containsExactly("PaymentReceived", "PaymentAllocated");
    assertThat(types(INVOICES, issued.text("id"), 2))
        .containsExactly("InvoiceRequested", "InvoiceIssued");
  }

  @Test
  void tellsOfTheOpenGateWithTheRevisionThatItHoldsFor() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);

    pay(order, "1000.00").expect(201);

    assertThat(TestBroker.await(RECEIVABLES, order.id(), 2).get(1).value())
        .isEqualTo(
            "{\"orderId\":\"%s\",\"gate\":\"RELEASE\",\"orderRevision\":1,\"covered\":%s}"
                .formatted(order.id(), "{\"amount\":\"1000.00\",\"currency\":\"CNY\"}"));
  }

  @Test
  void closesTheGateWhenThePaymentIsReversedAfterItOpened() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    String payment = pay(order, "1000.00").text("id");

    as("finance-head")
        .post("/api/payments/" + payment + "/reversal", Requests.reversal())
        .expect(200);

    assertThat(gates(order)).containsExactly("RELEASE false", "SHIPMENT false");
    assertThat(types(RECEIVABLES, order.id(), 7))
        .endsWith("PaymentGateClosed", "PaymentGateClosed", "ReceivableReopened");
    assertThat(types(PAYMENTS, payment, 3))
        .containsExactly("PaymentReceived", "PaymentAllocated", "PaymentReversed");
  }

  @Test
  void closesTheGateWhenTheOrderIsChangedUpwardAndOpensItForTheNewRevisionWithTheRest() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    AnOrder dearer = order.changedTo("1200.00");
    placed(order);
    pay(order, "1000.00").expect(201);

    orderTells(order, 2, "OrderChanged", dearer.changed());
    awaitReceivable(order, "orderRevision", "2");
    assertThat(gates(order)).containsExactly("RELEASE false", "SHIPMENT false");

    pay(dearer, "200.00").expect(201);
    assertThat(gates(order)).containsExactly("RELEASE true", "SHIPMENT true");
    assertThat(TestBroker.await(RECEIVABLES, order.id(), 11).get(8).value())
        .contains("\"gate\":\"RELEASE\",\"orderRevision\":2");
  }

  @Test
  void bringsMoneyOfACancelledOrderBackToTheCustomersBalance() {
    AnOrder order = AnOrder.over1000(AnOrder.DEPOSIT_30);
    AnOrder next = AnOrder.over1000(AnOrder.DEPOSIT_30).of(order.customer());
    placed(order);
    String payment = pay(order, "400.00").text("id");

    orderTells(order, 2, "OrderCancelled", order.cancelled());
    awaitReceivable(order, "state", "CANCELLED");
    await()
        .until(
            () -> as("finance").get("/api/payments/" + payment).text("unallocated/amount"),
            found -> found.equals("400.00"));
    placed(next);
    as("finance")
        .post("/api/payments/" + payment + "/allocations", Requests.allocation(next.id(), "400.00"))
        .expect(200);

    assertThat(gates(next)).containsExactly("RELEASE true", "SHIPMENT false");
    assertThat(types(PAYMENTS, payment, 4))
        .containsExactly("PaymentReceived", "PaymentAllocated", "PaymentFreed", "PaymentAllocated");
  }

  private Answer awaitInvoice(AnOrder order) {
    return await()
        .until(
            () -> as("finance").get("/api/invoices?orderId=" + order.id()),
            answer -> !answer.text("items/0/id").isEmpty());
  }

  private List<String> gates(AnOrder order) {
    return receivable(order)
        .body()
        .path("gates")
        .valueStream()
        .map(gate -> gate.path("gate").asString() + " " + gate.path("open").asBoolean())
        .toList();
  }
}
