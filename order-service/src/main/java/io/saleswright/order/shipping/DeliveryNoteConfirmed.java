package io.saleswright.order.shipping;

import io.saleswright.platform.kernel.EventType;

/**
 * The warehouse keeper agreed to the delivery note of an order (ORD-23).
 *
 * @param orderId identity of the order
 * @param revision the revision of the order that the note was agreed for
 * @param by staff id of the warehouse keeper
 */
@EventType("order.DeliveryNoteConfirmed.v1")
public record DeliveryNoteConfirmed(String orderId, long revision, String by) {}
