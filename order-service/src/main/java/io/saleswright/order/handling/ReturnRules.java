package io.saleswright.order.handling;

import io.saleswright.platform.approval.Chain;
import io.saleswright.platform.time.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The rules under which a return is decided.
 *
 * @param version version of the policy
 * @param policy the values
 * @param calendar the company's working days
 */
public record ReturnRules(int version, ReturnPolicy policy, WorkCalendar calendar) {

  Chain chain() {
    return new Chain(version, policy.approval());
  }

  LocalDate today(Instant now) {
    return calendar.businessDate(now);
  }
}
