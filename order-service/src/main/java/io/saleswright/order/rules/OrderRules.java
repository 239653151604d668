package io.saleswright.order.rules;

import io.saleswright.order.content.OrderContent;
import io.saleswright.order.content.PriceCheck;
import io.saleswright.order.pricing.PriceDeviation;
import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.time.TimeLimit;
import io.saleswright.platform.time.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The rules under which a decision is made: the policy, its version, and the calendar.
 *
 * @param policyVersion version of the policy, remembered with the decision
 * @param policy the values
 * @param reminders when people are reminded of steps
 * @param answers how soon people answer each other
 * @param calendar the company's working days
 */
public record OrderRules(
    int policyVersion,
    OrderPolicy policy,
    ReminderPolicy reminders,
    AnswerPolicy answers,
    WorkCalendar calendar) {

  /** A clock that runs for as long as the policy allows from a moment. */
  public Deadline clock(String rule, TimeLimit limit, Instant from) {
    return clock(rule, limit.due(from, calendar));
  }

  /** A clock with the policy's reminder before it (ORD-04, ORD-12, ORD-26). */
  public Deadline clock(String rule, Instant due) {
    Deadline clock = new Deadline(rule, due);
    return reminders.hours() == 0
        ? clock
        : clock.remindingBefore(Duration.ofHours(reminders.hours()));
  }

  public LocalDate today(Instant now) {
    return calendar.businessDate(now);
  }

  /** In what the prices of an order deviate from the catalogue, by these rules (PRD-05). */
  public List<PriceDeviation> deviations(OrderContent content) {
    return PriceCheck.of(content, policy.priceTolerancePercent(), policy.taxRateOnNetPrices());
  }
}
