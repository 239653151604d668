package io.saleswright.order.intake;

import io.saleswright.order.content.Line;
import io.saleswright.order.content.PlacedTerms;
import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order exists (ORD-01). Nobody makes or ships anything because of it.
 *
 * @param taxRate tax in percent of the net price, which the prices include or which comes on top
 *     (FIN-02); absent from events of before it was told
 * @param customerVerified false when inside sales has yet to verify that it is this customer's
 *     order: nothing is reserved for it and it stands in nobody's history until {@link
 *     OrderCustomerVerified} is told; absent otherwise
 * @param contractId the contract under which it was ordered (ORD-11); absent when under none
 */
@EventType("order.OrderPlaced.v1")
public record OrderPlaced(
    String orderId,
    String number,
    long revision,
    String customerId,
    String salesperson,
    List<Line> lines,
    Money total,
    boolean taxIncluded,
    @Nullable BigDecimal taxRate,
    PlacedTerms paymentTerms,
    LocalDate requestedShipDate,
    Instant receivedAt,
    @Nullable String region,
    @Nullable String team,
    @Nullable Boolean customerVerified,
    @Nullable String contractId,
    String by) {}
