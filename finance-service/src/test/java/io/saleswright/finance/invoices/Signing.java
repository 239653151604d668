package io.saleswright.finance.invoices;

import static org.awaitility.Awaitility.await;

import io.saleswright.finance.fixtures.AnOrder;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;

/** Brings orders to where their invoice is asked for, by events. */
final class Signing {

  private final RunningFinance service;

  Signing(RunningFinance service) {
    this.service = service;
  }

  /** Places the order and signs for it; the invoice that is asked for. */
  String invoiceOf(AnOrder order) {
    tell(order, 1, "OrderPlaced", order.placed());
    tell(order, 2, "OrderSigned", order.signed("2026-11-23"));
    return awaitInvoice(order);
  }

  /** The same for an order whose prices exclude tax. */
  String invoiceOfNet(AnOrder order) {
    tell(order, 1, "OrderPlaced", order.placedWithoutTax());
    tell(order, 2, "OrderSigned", order.signed("2026-11-23"));
    return awaitInvoice(order);
  }

  private String awaitInvoice(AnOrder order) {
    return await()
        .until(
            () ->
                service.as("finance").get("/api/invoices?orderId=" + order.id()).text("items/0/id"),
            found -> !found.isEmpty());
  }

  private static void tell(AnOrder order, long sequence, String type, String data) {
    TestBroker.publish(
        "order.orders.v1", TestEvent.of("order." + type + ".v1", order.id(), sequence, data));
  }
}
