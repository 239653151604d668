package io.saleswright.finance.writeoffs;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A counter-entry has taken a write-off back: its amount is owed again, or is on the customer's
 * balance again (FIN-16).
 *
 * @param writeOffId identity of the write-off
 * @param number its number
 * @param orderId identity of the order, and of its receivable
 * @param customerId who owes it
 * @param amount how much
 * @param by staff id of whoever took it back
 * @param paymentId identity of the payment when it had been paid too much; absent when too little
 */
@EventType("finance.WriteOffReversed.v1")
public record WriteOffReversed(
    String writeOffId,
    String number,
    String orderId,
    String customerId,
    Money amount,
    String by,
    @Nullable String paymentId) {}
