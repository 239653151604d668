package io.saleswright.order.changes;

import io.saleswright.platform.kernel.EventType;

/** The order will not be carried out (ORD-33). */
@EventType("order.OrderCancelled.v1")
public record OrderCancelled(String orderId, long revision, String reason, String by) {}
