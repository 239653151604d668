package io.saleswright.customer.purchases.messaging;

/** What is used of order.OrderCancelled.v1. */
record OrderCancelledMessage(String orderId) {}
