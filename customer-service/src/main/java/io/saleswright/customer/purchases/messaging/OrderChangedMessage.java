package io.saleswright.customer.purchases.messaging;

import io.saleswright.customer.purchases.PurchaseLine;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of order.OrderChanged.v1 that the purchase history uses. */
record OrderChangedMessage(
    String orderId,
    List<OrderLineMessage> lines,
    @Nullable Boolean taxIncluded,
    @Nullable BigDecimal taxRate) {

  List<PurchaseLine> purchases() {
    return OrderLineMessage.purchases(lines, OrderTax.of(taxIncluded, taxRate));
  }
}
