package io.saleswright.customer.purchases.messaging;

import io.saleswright.customer.purchases.Bought;
import io.saleswright.customer.purchases.PurchaseLine;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of order.OrderPlaced.v1 that the purchase history uses. */
record OrderPlacedMessage(
    String orderId,
    String number,
    String customerId,
    Instant receivedAt,
    @Nullable Boolean customerVerified,
    List<OrderLineMessage> lines,
    @Nullable Boolean taxIncluded,
    @Nullable BigDecimal taxRate) {

  Bought bought() {
    return new Bought(customerId, number, receivedAt, Boolean.FALSE.equals(customerVerified));
  }

  List<PurchaseLine> purchases() {
    return OrderLineMessage.purchases(lines, OrderTax.of(taxIncluded, taxRate));
  }
}
