package io.saleswright.finance.receivables.messaging;

import io.saleswright.finance.orders.SalesUnit;
import io.saleswright.finance.receivables.OrderFacts;
import io.saleswright.platform.kernel.Money;
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
    TermsMessage paymentTerms,
    LocalDate requestedShipDate,
    Instant receivedAt) {
  OrderFacts facts(ZoneId zone) {
    LocalDate placedOn = LocalDate.ofInstant(receivedAt, zone);
    return new OrderFacts(
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
  }

  /** An event that does not tell was placed by somebody who knew the customer. */
  boolean isVerified() {
    return !Boolean.FALSE.equals(customerVerified);
  }

  boolean includesTax() {
    return includesTax(taxIncluded);
  }

  /** An event that does not tell is older than the field: its total was taken with tax. */
  static boolean includesTax(@Nullable Boolean told) {
    return told == null || told;
  }
}
