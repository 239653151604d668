package io.saleswright.order.shipping;

import io.saleswright.platform.kernel.EventType;
import java.time.Instant;

/** The goods have left (ORD-27, ORD-28). */
@EventType("order.OrderShipped.v1")
public record OrderShipped(
    String orderId, String customerId, String carrier, String trackingNumber, Instant shippedAt) {}
