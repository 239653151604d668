package io.saleswright.order.shipping;

import io.saleswright.platform.kernel.EventType;

/** Shipped, signed, invoiced, paid and filed (ORD-38). */
@EventType("order.OrderClosed.v1")
public record OrderClosed(String orderId, String by) {}
