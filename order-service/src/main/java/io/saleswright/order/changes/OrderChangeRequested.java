package io.saleswright.order.changes;

import io.saleswright.order.content.Goods;
import io.saleswright.platform.kernel.EventType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wishes to change a verified order; the workshop is asked once the supervisor has
 * approved (ORD-33).
 *
 * @param particulars what shall be another one beside lines and ship date, by name, such as
 *     DELIVERY or CANCELLATION; absent when nothing shall
 */
@EventType("order.OrderChangeRequested.v1")
public record OrderChangeRequested(
    String orderId,
    int change,
    boolean workshopAsked,
    List<Goods> lines,
    LocalDate requestedShipDate,
    @Nullable String particulars,
    String by) {}
