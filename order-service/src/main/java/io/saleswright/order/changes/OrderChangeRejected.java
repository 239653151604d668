package io.saleswright.order.changes;

import io.saleswright.platform.kernel.EventType;

/** A wish to change the order was refused (ORD-33). */
@EventType("order.OrderChangeRejected.v1")
public record OrderChangeRejected(String orderId, int change, String reason, String by) {}
