package io.saleswright.finance.receivables.messaging;

import io.saleswright.finance.orders.PriceTax;
import io.saleswright.finance.orders.SalesUnit;
import io.saleswright.finance.receivables.OrderChange;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
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
    @Nullable BigDecimal taxRate,
    TermsMessage paymentTerms,
    LocalDate requestedShipDate,
    @Nullable String contractId) {
  OrderChange change() {
    return new OrderChange(
        revision,
        salesperson,
        new SalesUnit(team, region),
        total.rounded(),
        PriceTax.told(taxIncluded, taxRate),
        paymentTerms.terms(),
        requestedShipDate,
        contractId);
  }
}
