package io.saleswright.order.ordering.web;

import io.saleswright.order.changes.ChangeRequest;
import io.saleswright.order.changes.Particulars;
import io.saleswright.order.content.PaymentTerms;
import io.saleswright.order.ordering.web.OrderView.TermsView;
import io.saleswright.order.pricing.PriceDeviation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request to change an order.
 *
 * @param priceDeviations in what its prices deviate from the catalogue (PRD-05), for those who read
 *     that
 * @param particulars what shall be another one beside lines and ship date, by name
 * @param paymentTerms how it shall be paid, if otherwise; for those who see prices
 * @param invoiceTitle to whom the invoice shall go, if to somebody else
 * @param salesperson whose it shall be, if somebody else's
 */
record ChangeView(
    int number,
    String status,
    String reason,
    LocalDate requestedShipDate,
    List<LineView> lines,
    List<String> particulars,
    @Nullable TermsView paymentTerms,
    @Nullable String invoiceTitle,
    @Nullable String salesperson,
    String requestedBy,
    @Nullable String approvedBy,
    @Nullable String refusal,
    @Nullable List<PriceDeviation> priceDeviations) {

  static ChangeView of(ChangeRequest change, boolean prices, boolean priceCheck) {
    Particulars others = change.wish().others();
    PaymentTerms payment = others.payment();
    return new ChangeView(
        change.number(),
        change.status().name(),
        change.wish().reason(),
        change.wish().requestedShipDate(),
        change.wish().lines().stream().map(line -> LineView.of(line, prices)).toList(),
        others.names(),
        prices && payment != null ? TermsView.of(payment) : null,
        others.invoiceTitle(),
        others.salesperson(),
        change.requestedBy(),
        change.approvedBy(),
        change.refusal(),
        priceCheck ? change.deviations() : null);
  }
}
