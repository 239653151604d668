package io.saleswright.order.production;

import io.saleswright.platform.kernel.EventType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The plant can't make the order as asked (ORD-14). */
@EventType("order.ProductionRefused.v1")
public record ProductionRefused(
    String orderId, String reason, @Nullable LocalDate alternativeDate) {}
