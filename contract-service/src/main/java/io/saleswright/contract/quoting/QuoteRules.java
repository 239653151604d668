package io.saleswright.contract.quoting;

import io.saleswright.contract.offers.OfferTerms;
import io.saleswright.contract.offers.Pricing;
import io.saleswright.contract.offers.Standards;
import io.saleswright.platform.approval.Chain;
import io.saleswright.platform.approval.ChainStep;
import io.saleswright.platform.time.TimeLimit;
import io.saleswright.platform.time.WorkCalendar;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the company's policy says about quotes.
 *
 * @param version version of the policy that these rules come from
 * @param taxPercent the tax in prices that include it (FIN-02)
 * @param standards the terms that anybody may offer (QUO-08)
 * @param steps through which what deviates from them passes (QUO-08)
 * @param confirmation how long the departments may take (QUO-02)
 * @param expiryReminder how long before it expires people are reminded of a quote (QUO-07)
 * @param calendar the company's working days
 */
public record QuoteRules(
    int version,
    BigDecimal taxPercent,
    Standards standards,
    List<ChainStep> steps,
    TimeLimit confirmation,
    Duration expiryReminder,
    WorkCalendar calendar) {

  /** By what lines are priced that name no price. */
  public Pricing pricing(@Nullable String customerId, OfferTerms terms, Instant at) {
    return new Pricing(customerId, today(at), terms.taxIncluded(), taxPercent);
  }

  LocalDate today(Instant at) {
    return calendar.businessDate(at);
  }

  Chain chain() {
    return new Chain(version, steps);
  }

  /** The moment at which an offer ends that holds on this day for the last time. */
  Instant endOf(LocalDate lastDay) {
    return lastDay.plusDays(1).atStartOfDay(calendar.zone()).toInstant();
  }
}
