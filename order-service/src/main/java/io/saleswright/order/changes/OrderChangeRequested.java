package io.saleswright.order.changes;

import io.saleswright.order.content.Goods;
import io.saleswright.platform.kernel.EventType;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody wishes to change a verified order; the workshop is asked once the supervisor has
 * approved (ORD-33).
 */
@EventType("order.OrderChangeRequested.v1")
public record OrderChangeRequested(
    String orderId,
    int change,
    boolean workshopAsked,
    List<Goods> lines,
    LocalDate requestedShipDate,
    String by) {}
