package io.saleswright.finance.receivables.messaging;

/** What finance reads of order.OrderCancelled.v1. */
record OrderCancelledMessage(String orderId) {}
