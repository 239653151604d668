package io.saleswright.customer.purchases.web;

import io.saleswright.customer.purchases.PurchaseRow;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.time.Instant;

/** A line of a customer's purchase history. */
record PurchaseView(
    String orderId,
    String orderNumber,
    int line,
    String productCode,
    String product,
    BigDecimal quantity,
    Instant at,
    Money amount) {

  static PurchaseView of(PurchaseRow row) {
    return new PurchaseView(
        row.orderId(),
        row.orderNumber(),
        row.line().line(),
        row.line().productCode(),
        row.line().product(),
        row.line().quantity(),
        row.at(),
        row.line().amount());
  }
}
