package io.saleswright.customer.purchases.messaging;

/** The fields of order.OrderCancelled.v1 that the purchase history uses. */
record OrderCancelledMessage(String orderId) {}
