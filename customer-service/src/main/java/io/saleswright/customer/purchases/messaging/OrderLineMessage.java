package io.saleswright.customer.purchases.messaging;

import io.saleswright.customer.purchases.PurchaseLine;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;

/** What is used of a line of an order event. */
record OrderLineMessage(
    int line, String productCode, String productName, BigDecimal quantity, Money net) {

  PurchaseLine purchase() {
    return new PurchaseLine(line, productCode, productName, quantity, net);
  }
}
