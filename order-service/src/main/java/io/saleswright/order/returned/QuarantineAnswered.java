package io.saleswright.order.returned;

import io.saleswright.platform.kernel.EventType;

/**
 * It is decided what becomes of goods that came back and lie apart (ORD-36).
 *
 * @param returnId identity of the return
 * @param orderId the order whose return it is
 * @param item number of the goods among those that lie apart
 * @param answer what becomes of them
 * @param by who decided it
 */
@EventType("order.QuarantineAnswered.v1")
public record QuarantineAnswered(
    String returnId, String orderId, long item, String answer, String by) {}
