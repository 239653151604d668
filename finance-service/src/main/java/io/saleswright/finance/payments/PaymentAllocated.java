package io.saleswright.finance.payments;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;

/**
 * A part of a payment covers an order's receivable (FIN-09).
 *
 * @param paymentId identity of the payment
 * @param orderId identity of the order
 * @param amount how much of the payment
 * @param by staff id of whoever allocated it
 */
@EventType("finance.PaymentAllocated.v1")
public record PaymentAllocated(String paymentId, String orderId, Money amount, String by) {}
