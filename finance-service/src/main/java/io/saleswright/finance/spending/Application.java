package io.saleswright.finance.spending;

import io.saleswright.platform.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What is applied for before it is spent (EXP-04).
 *
 * @param category the category, as the policy names it
 * @param purpose what for
 * @param amount how much, in the currency of the budget
 * @param from the first day; its month's budget pays
 * @param until the last day
 * @param customerId the customer for whom it is; null when it is for none
 * @param project the project for which it is; null when it is for none
 * @param trip the trip, when it is one
 * @param submittedAt when it was submitted last; null before, and in what was submitted before this
 *     was kept
 */
public record Application(
    String category,
    String purpose,
    Money amount,
    LocalDate from,
    LocalDate until,
    @Nullable String customerId,
    @Nullable String project,
    @Nullable Trip trip,
    @Nullable Instant submittedAt) {

  /** The month whose budget pays. */
  public YearMonth month() {
    return YearMonth.from(from);
  }

  /**
   * Whether both are for one purpose, as far as what they say goes: of one category, on days that
   * overlap or follow each other, and not for two customers or two projects (EXP-07).
   */
  public boolean isForTheSameAs(Application other) {
    return category.equals(other.category)
        && !from.isAfter(other.until.plusDays(1))
        && !other.from.isAfter(until.plusDays(1))
        && !differ(customerId, other.customerId)
        && !differ(project, other.project);
  }

  private static boolean differ(@Nullable String one, @Nullable String other) {
    return one != null && other != null && !one.equals(other);
  }

  /** The same with another trip. */
  public Application with(Trip other) {
    return new Application(
        category, purpose, amount, from, until, customerId, project, other, submittedAt);
  }

  /** The same, submitted at this moment. */
  public Application submitted(Instant at) {
    return new Application(category, purpose, amount, from, until, customerId, project, trip, at);
  }
}
