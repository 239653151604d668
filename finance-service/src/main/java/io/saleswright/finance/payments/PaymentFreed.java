package io.saleswright.finance.payments;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;

/**
 * Allocated money is back on the customer's balance: the order was cancelled, or costs less now
 * (FIN-05).
 *
 * @param paymentId identity of the payment
 * @param customerId whose balance
 * @param orderId identity of the order that it had been allocated to
 * @param amount how much came back
 */
@EventType("finance.PaymentFreed.v1")
public record PaymentFreed(String paymentId, String customerId, String orderId, Money amount) {}
