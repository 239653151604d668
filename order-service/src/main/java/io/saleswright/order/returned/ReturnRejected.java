package io.saleswright.order.returned;

import io.saleswright.platform.kernel.EventType;

/**
 * The goods may not be sent back (ORD-35); why is read from the return.
 *
 * @param returnId identity of the return
 * @param orderId the order whose goods they are
 * @param by who rejected it
 */
@EventType("order.ReturnRejected.v1")
public record ReturnRejected(String returnId, String orderId, String by) {}
