package io.saleswright.customer.purchases.messaging;

import java.util.List;

/** The fields of order.OrderChanged.v1 that the purchase history uses. */
record OrderChangedMessage(String orderId, List<OrderLineMessage> lines) {}
