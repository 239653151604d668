package io.saleswright.finance.refunds;

import io.saleswright.finance.periods.OpenMonths;
import io.saleswright.platform.approval.Chain;
import io.saleswright.platform.time.TimeLimit;
import io.saleswright.platform.time.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the company's policy says about refunds.
 *
 * @param chain who agrees before money is paid back
 * @param payOutWithin how long paying may take after that
 * @param calendar the company's working days
 * @param months the months that take entries (FIN-16)
 */
public record RefundRules(
    Chain chain, TimeLimit payOutWithin, WorkCalendar calendar, OpenMonths months) {

  private static final Set<String> CHAIN =
      Collections.unmodifiableSet(
          new LinkedHashSet<>(List.of("finance-head", "vp-sales", "general-manager")));

  /** The roles that a chain of refunds may name. */
  public static Set<String> chainRoles() {
    return CHAIN;
  }

  LocalDate today(Instant now) {
    return calendar.businessDate(now);
  }
}
