package io.saleswright.finance.receivables.messaging;

import io.saleswright.finance.orders.PriceTax;
import io.saleswright.finance.orders.SalesUnit;
import io.saleswright.finance.receivables.OrderFacts;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What finance reads of order.OrderPlaced.v1. */
record OrderPlacedMessage(
    String orderId,
    String number,
    long revision,
    String customerId,
    String salesperson,
    @Nullable String team,
    @Nullable String region,
    @Nullable Boolean customerVerified,
    Money total,
    @Nullable Boolean taxIncluded,
    @Nullable BigDecimal taxRate,
    TermsMessage paymentTerms,
    LocalDate requestedShipDate,
    Instant receivedAt,
    @Nullable String contractId) {
  OrderFacts facts(ZoneId zone) {
    LocalDate placedOn = LocalDate.ofInstant(receivedAt, zone);
    OrderFacts order =
        new OrderFacts(
            orderId,
            number,
            revision,
            customerId,
            salesperson,
            new SalesUnit(team, region),
            total.rounded(),
            placedOn,
            requestedShipDate,
            null,
            null);
    return order.under(contractId);
  }

  /** An event that does not tell was placed by somebody who knew the customer. */
  boolean isVerified() {
    return !Boolean.FALSE.equals(customerVerified);
  }

  PriceTax tax() {
    return PriceTax.told(taxIncluded, taxRate);
  }
}
