package io.saleswright.customer.purchases.messaging;

import io.saleswright.customer.purchases.Bought;
import java.time.Instant;
import java.util.List;

/** What is used of order.OrderPlaced.v1. */
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
