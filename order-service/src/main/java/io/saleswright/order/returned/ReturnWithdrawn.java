package io.saleswright.order.returned;

import io.saleswright.platform.kernel.EventType;

/**
 * The goods are not sent back after all (ORD-35).
 *
 * @param returnId identity of the return
 * @param orderId the order whose goods they are
 * @param by who withdrew it
 */
@EventType("order.ReturnWithdrawn.v1")
public record ReturnWithdrawn(String returnId, String orderId, String by) {}
