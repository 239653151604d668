package io.saleswright.order.rules;

import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.time.TimeLimit;
import io.saleswright.platform.time.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The rules under which a decision is made: the policy, its version, and the calendar.
 *
 * @param policyVersion version of the policy, remembered with the decision
 * @param policy the values
 * @param calendar the company's working days
 */
public record OrderRules(int policyVersion, OrderPolicy policy, WorkCalendar calendar) {

  public Deadline clock(String rule, TimeLimit limit, Instant from) {
    return new Deadline(rule, limit.due(from, calendar));
  }

  public LocalDate today(Instant now) {
    return calendar.businessDate(now);
  }
}
