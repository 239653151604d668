package io.saleswright.customer.purchases.messaging;

import io.saleswright.customer.purchases.Bought;
import java.time.Instant;
import java.util.List;

/** The fields of order.OrderPlaced.v1 that the purchase history uses. */
record OrderPlacedMessage(
    String orderId,
    String number,
    String customerId,
    Instant receivedAt,
    List<OrderLineMessage> lines) {

  Bought bought() {
    return new Bought(customerId, number, receivedAt);
  }
}
