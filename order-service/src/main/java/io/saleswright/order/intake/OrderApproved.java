package io.saleswright.order.intake;

import io.saleswright.platform.kernel.EventType;

/** The supervisor approved the order (ORD-10). */
@EventType("order.OrderApproved.v1")
public record OrderApproved(String orderId, long revision, String by) {}
