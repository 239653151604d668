package io.saleswright.customer.purchases.messaging;

/** The fields of order.OrderCustomerVerified.v1 that the purchase history uses. */
record OrderCustomerVerifiedMessage(String orderId) {}
