package io.saleswright.finance.gates;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * Enough money is there, or reserved on credit, for the next step of an order (FIN-03).
 *
 * @param orderId identity of the order
 * @param gate RELEASE or SHIPMENT
 * @param orderRevision the only revision of the order that it holds for
 * @param covered the amount that was there or reserved
 * @param byException true when not enough was there, and somebody approved an exception; absent
 *     otherwise
 */
@EventType("finance.PaymentGateOpened.v1")
public record PaymentGateOpened(
    String orderId,
    String gate,
    long orderRevision,
    Money covered,
    @Nullable Boolean byException) {}
