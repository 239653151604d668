package io.saleswright.order.shipping;

import io.saleswright.platform.kernel.EventType;
import java.time.Instant;

/** The carrier delivered the goods (ORD-29). */
@EventType("order.OrderDelivered.v1")
public record OrderDelivered(String orderId, Instant deliveredAt) {}
