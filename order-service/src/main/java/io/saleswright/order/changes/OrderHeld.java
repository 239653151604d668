package io.saleswright.order.changes;

import io.saleswright.platform.kernel.EventType;

/** A question keeps the order from going on (ORD-09). */
@EventType("order.OrderHeld.v1")
public record OrderHeld(String orderId, String reason, String by) {}
