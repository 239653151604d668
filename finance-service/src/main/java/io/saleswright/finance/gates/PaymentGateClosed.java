package io.saleswright.finance.gates;

import io.saleswright.platform.kernel.EventType;

/**
 * A gate that was open is not any more: the order was changed or cancelled, or money was taken away
 * (FIN-03).
 *
 * @param orderId identity of the order
 * @param gate RELEASE or SHIPMENT
 * @param orderRevision revision of the order that it holds for
 * @param reason why, in English
 */
@EventType("finance.PaymentGateClosed.v1")
public record PaymentGateClosed(String orderId, String gate, long orderRevision, String reason) {}
