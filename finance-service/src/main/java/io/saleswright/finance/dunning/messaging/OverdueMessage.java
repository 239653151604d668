package io.saleswright.finance.dunning.messaging;

/** What the chasing reads of finance.PaymentOverdue.v1. */
record OverdueMessage(String orderId) {}
