package io.saleswright.contract.lifecycle;

import io.saleswright.contract.content.Completeness;
import io.saleswright.contract.offers.Pricing;
import io.saleswright.platform.approval.Chain;
import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.time.TimeLimit;
import io.saleswright.platform.time.WorkCalendar;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the company's policy says about contracts.
 *
 * @param chain the steps that a version has to pass before it is signed (CON-03)
 * @param completeness what it needs before that (CON-01)
 * @param checklist what the support check goes through (CON-04)
 * @param filing how long filing a signed version may take (CON-08)
 * @param expiryNotice how long before its last day inside sales is reminded (CON-10)
 * @param taxPercent the tax in prices that include it (FIN-02)
 * @param calendar the company's working time and zone
 */
public record ContractRules(
    Chain chain,
    Completeness completeness,
    List<String> checklist,
    TimeLimit filing,
    Duration expiryNotice,
    BigDecimal taxPercent,
    WorkCalendar calendar) {

  /** The step that inside sales takes with a checklist (CON-04). */
  public static final String SUPPORT_CHECK = "support-check";

  /** The rule whose clock waits for the filing. */
  static final String FILING = "CON-08";

  /** The rule whose clock waits for what has to be done before the last day. */
  static final String EXPIRY = "CON-10";

  public ContractRules {
    checklist = List.copyOf(checklist);
  }

  /** The company's date at this moment. */
  public LocalDate today(Instant at) {
    return calendar.businessDate(at);
  }

  /** By what lines are priced that name no price. */
  public Pricing pricing(@Nullable String customerId, boolean taxIncluded, Instant at) {
    return new Pricing(customerId, today(at), taxIncluded, taxPercent);
  }

  /** The clock that runs until a version is filed. */
  Deadline filingClock(Instant at) {
    return new Deadline(FILING, filing.due(at, calendar));
  }

  /** The clock that runs until the last day is over, and reminds before. */
  Deadline expiryClock(LocalDate lastDay) {
    Instant over = lastDay.plusDays(1).atStartOfDay(calendar.zone()).toInstant();
    return new Deadline(EXPIRY, over).remindingBefore(expiryNotice);
  }
}
