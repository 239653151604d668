package io.saleswright.finance.receivables;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;

/**
 * Enough money is there, or reserved on credit, for the next step of an order (FIN-03).
 *
 * @param orderId identity of the order
 * @param gate RELEASE or SHIPMENT
 * @param orderRevision the only revision of the order that it holds for
 * @param covered the amount that was there or reserved
 */
@EventType("finance.PaymentGateOpened.v1")
public record PaymentGateOpened(String orderId, String gate, long orderRevision, Money covered) {}
