package io.saleswright.order.changes;

import io.saleswright.platform.kernel.EventType;

/** The question is answered (ORD-09). */
@EventType("order.OrderResumed.v1")
public record OrderResumed(String orderId, String by) {}
