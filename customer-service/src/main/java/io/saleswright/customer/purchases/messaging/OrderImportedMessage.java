package io.saleswright.customer.purchases.messaging;

import io.saleswright.customer.purchases.Bought;
import io.saleswright.customer.purchases.PurchaseLine;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The fields of order.OrderImported.v1 that the purchase history uses. */
record OrderImportedMessage(
    String orderId,
    String number,
    String customerId,
    LocalDate orderDate,
    List<OrderLineMessage> lines) {

  /** Of an imported order only the company's day is known: it counts from its beginning. */
  Bought bought(ZoneId company) {
    return new Bought(customerId, number, orderDate.atStartOfDay(company).toInstant(), false);
  }

  /** History was imported at net prices. */
  List<PurchaseLine> purchases() {
    return OrderLineMessage.purchases(lines, OrderTax.UNKNOWN);
  }
}
