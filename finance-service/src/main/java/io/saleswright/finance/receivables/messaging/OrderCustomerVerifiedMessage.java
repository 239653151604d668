package io.saleswright.finance.receivables.messaging;

/** What finance reads of order.OrderCustomerVerified.v1. */
record OrderCustomerVerifiedMessage(String orderId) {}
