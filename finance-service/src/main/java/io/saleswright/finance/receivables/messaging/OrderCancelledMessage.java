package io.saleswright.finance.receivables.messaging;

import static java.util.Objects.requireNonNull;

/** What finance reads of order.OrderCancelled.v1. */
record OrderCancelledMessage(String orderId) {

  OrderCancelledMessage {
    requireNonNull(orderId, "orderId");
  }
}
