package io.saleswright.finance.writeoffs;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A small difference between what was owed and what was paid was written off (FIN-09); the reason
 * is read at the write-off.
 *
 * @param writeOffId identity of the write-off
 * @param number its number, such as WO-20261122-0007
 * @param orderId identity of the order, and of its receivable
 * @param customerId who owed it
 * @param amount how much
 * @param by staff id of whoever wrote it off
 * @param paymentId identity of the payment when it was paid too much, so that it is other income;
 *     absent when it was paid too little
 */
@EventType("finance.DifferenceWrittenOff.v1")
public record DifferenceWrittenOff(
    String writeOffId,
    String number,
    String orderId,
    String customerId,
    Money amount,
    String by,
    @Nullable String paymentId) {}
