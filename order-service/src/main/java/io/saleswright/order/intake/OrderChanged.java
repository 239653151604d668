package io.saleswright.order.intake;

import io.saleswright.order.content.Line;
import io.saleswright.order.content.PlacedTerms;
import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order's content is another now (ORD-33).
 *
 * @param taxRate tax in percent of the net price, which the prices include or which comes on top
 *     (FIN-02); absent where the order does not know it
 * @param contractId the contract under which it was ordered (ORD-11); absent when under none
 */
@EventType("order.OrderChanged.v1")
public record OrderChanged(
    String orderId,
    long revision,
    String salesperson,
    List<Line> lines,
    Money total,
    boolean taxIncluded,
    @Nullable BigDecimal taxRate,
    PlacedTerms paymentTerms,
    LocalDate requestedShipDate,
    String reason,
    @Nullable String region,
    @Nullable String team,
    @Nullable String contractId,
    String by) {}
