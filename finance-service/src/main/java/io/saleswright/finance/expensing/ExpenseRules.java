package io.saleswright.finance.expensing;

import io.saleswright.finance.periods.OpenMonths;
import io.saleswright.finance.spending.Application;
import io.saleswright.platform.approval.Chain;
import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.time.TimeLimit;
import io.saleswright.platform.time.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the company's policy says about expenses.
 *
 * @param chain the steps that applications and claims have to pass (EXP-05 to EXP-07, EXP-10)
 * @param departments the departments that have budgets, each with the roles that spend them
 * @param categories the categories of expenses (EXP-01)
 * @param currency the currency of all budgets
 * @param overBudget what becomes of what the month's budget can't pay
 * @param days how long expenses may take, and their claims
 * @param financeWithin how long finance's check and its payment may take, each (EXP-08)
 * @param calendar the company's working time and zone
 * @param months the months that take entries (FIN-16)
 */
public record ExpenseRules(
    Chain chain,
    Map<String, Set<String>> departments,
    List<String> categories,
    String currency,
    OverBudget overBudget,
    Days days,
    TimeLimit financeWithin,
    WorkCalendar calendar,
    OpenMonths months) {

  /** The ground for which a chain looks at what goes over the budget. */
  public static final String OVER_BUDGET = "over-budget";

  /** The years that budgets can have. */
  private static final int FIRST_YEAR = 2000;

  private static final int LAST_YEAR = 2100;

  /** The rule whose clock waits for finance. */
  static final String FINANCE = "EXP-08";

  public ExpenseRules {
    departments = Map.copyOf(departments);
    categories = List.copyOf(categories);
  }

  /**
   * How long expenses may take, and their claims.
   *
   * @param longest days from an expense's first one within which its last one lies
   * @param claim days after its last one, or after a claim came back, on which it can be claimed
   */
  public record Days(int longest, int claim) {}

  /** The ground for which a chain looks at what somebody of this role spends. */
  public static String groundOf(String role) {
    return "spender-" + role;
  }

  /** What becomes of what the month's budget can't pay. */
  public enum OverBudget {
    REFUSE,
    HIGHER_CHAIN
  }

  /** The company's date at this moment. */
  public LocalDate today(Instant at) {
    return calendar.businessDate(at);
  }

  /** The clock that runs until finance has done its next step. */
  Deadline financeClock(Instant at) {
    return new Deadline(FINANCE, financeWithin.due(at, calendar));
  }

  /** The last day on which an approved expense can be claimed, also when a claim came back. */
  public LocalDate claimBy(Expense expense) {
    return expense.lastDay(calendar.zone()).plusDays(days.claim());
  }

  /**
   * Checks what somebody applies for.
   *
   * @throws InvalidInput when department or category are unknown, the amount is none of the
   *     budgets' currency, or the days are none or too many
   */
  public void check(String department, Application application) {
    mustBeOneOf("department", department, departments.keySet().stream().sorted().toList());
    mustBeOneOf("category", application.category(), categories);
    Money amount = application.amount();
    if (!amount.currency().equals(currency) || !amount.isRounded() || !amount.isPositive()) {
      throw new InvalidInput(
          "amount",
          "EXP-04",
          "must be a positive amount of {currency}",
          Map.of("currency", currency));
    }
    checkDays(application.from(), application.until());
  }

  private void checkDays(LocalDate from, LocalDate until) {
    if (from.getYear() < FIRST_YEAR || from.getYear() > LAST_YEAR) {
      throw new InvalidInput("from", "EXP-01", "must be in a year that can have a budget");
    }
    if (until.isBefore(from)) {
      throw new InvalidInput("until", "EXP-04", "must not be before the first day");
    }
    if (until.isAfter(from.plusDays(days.longest()))) {
      throw new InvalidInput(
          "until",
          "EXP-04",
          "must be within {days} days of the first day",
          Map.of("days", Integer.toString(days.longest())));
    }
  }

  /** The departments whose budgets people with these roles spend, by name. */
  public List<String> departmentsOf(Set<String> roles) {
    return departments.keySet().stream()
        .filter(department -> isSpentBy(department, roles))
        .sorted()
        .toList();
  }

  private boolean isSpentBy(String department, Set<String> roles) {
    return !Collections.disjoint(departments.getOrDefault(department, Set.of()), roles);
  }

  /**
   * Lets only those spend a department's budget who are of it.
   *
   * @throws InvalidInput when none of these roles is
   */
  void mustSpendFor(String department, Set<String> roles) {
    if (!isSpentBy(department, roles)) {
      throw new InvalidInput("department", "EXP-04", "must be the department that you work for");
    }
  }

  private static void mustBeOneOf(String field, String value, List<String> choices) {
    if (!choices.contains(value)) {
      throw new InvalidInput(
          field,
          "EXP-01",
          "must be one of {choices}",
          Map.of("choices", String.join(", ", choices)));
    }
  }
}
