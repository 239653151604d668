package io.saleswright.contract.quotes;

import io.saleswright.contract.offers.OfferWish;
import io.saleswright.contract.offers.Pricing;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What the company's policy says about quotes.
 *
 * @param version version of the policy that these rules come from
 * @param taxPercent the tax in prices that include it (FIN-02)
 * @param zone the company's zone, in which dates are dates
 */
public record QuoteRules(int version, BigDecimal taxPercent, ZoneId zone) {

  /** By what lines are priced that name no price. */
  Pricing pricing(@Nullable String customerId, OfferWish wish, Instant at) {
    return new Pricing(
        customerId, LocalDate.ofInstant(at, zone), wish.terms().taxIncluded(), taxPercent);
  }
}
