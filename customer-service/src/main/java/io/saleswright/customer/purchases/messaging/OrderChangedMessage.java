package io.saleswright.customer.purchases.messaging;

import java.util.List;

/** What is used of order.OrderChanged.v1. */
record OrderChangedMessage(String orderId, List<OrderLineMessage> lines) {}
