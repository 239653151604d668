package io.saleswright.order.intake;

import io.saleswright.order.content.Line;
import io.saleswright.order.content.PlacedTerms;
import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order's content is another now (ORD-33). */
@EventType("order.OrderChanged.v1")
public record OrderChanged(
    String orderId,
    long revision,
    String salesperson,
    List<Line> lines,
    Money total,
    boolean taxIncluded,
    PlacedTerms paymentTerms,
    LocalDate requestedShipDate,
    String reason,
    @Nullable String region,
    @Nullable String team,
    String by) {}
