package io.saleswright.order.ordering.web;

import io.saleswright.order.changes.ChangeRequest;
import io.saleswright.order.pricing.PriceDeviation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request to change an order.
 *
 * @param priceDeviations in what its prices deviate from the catalogue (PRD-05), for those who read
 *     that
 */
record ChangeView(
    int number,
    String status,
    String reason,
    LocalDate requestedShipDate,
    List<LineView> lines,
    String requestedBy,
    @Nullable String approvedBy,
    @Nullable String refusal,
    @Nullable List<PriceDeviation> priceDeviations) {

  static ChangeView of(ChangeRequest change, boolean prices, boolean priceCheck) {
    return new ChangeView(
        change.number(),
        change.status().name(),
        change.wish().reason(),
        change.wish().requestedShipDate(),
        change.wish().lines().stream().map(line -> LineView.of(line, prices)).toList(),
        change.requestedBy(),
        change.approvedBy(),
        change.refusal(),
        priceCheck ? change.deviations() : null);
  }
}
