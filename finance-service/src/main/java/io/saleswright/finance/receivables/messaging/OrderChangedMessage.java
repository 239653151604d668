package io.saleswright.finance.receivables.messaging;

import static java.util.Objects.requireNonNull;

import io.saleswright.finance.invoices.SalesUnit;
import io.saleswright.finance.receivables.OrderChange;
import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What finance reads of order.OrderChanged.v1. */
record OrderChangedMessage(
    String orderId,
    long revision,
    @Nullable String salesperson,
    @Nullable String team,
    @Nullable String region,
    Money total,
    @Nullable Boolean taxIncluded,
    TermsMessage paymentTerms,
    LocalDate requestedShipDate) {

  OrderChangedMessage {
    requireNonNull(orderId, "orderId");
    requireNonNull(total, "total");
    requireNonNull(paymentTerms, "paymentTerms");
    requireNonNull(requestedShipDate, "requestedShipDate");
  }

  OrderChange change() {
    return new OrderChange(
        revision,
        salesperson,
        new SalesUnit(team, region),
        total,
        OrderPlacedMessage.includesTax(taxIncluded),
        paymentTerms.terms(),
        requestedShipDate);
  }
}
