package io.saleswright.finance.expensing;

import io.saleswright.finance.spending.Application;
import io.saleswright.finance.spending.Voucher;
import io.saleswright.platform.approval.Chain;
import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.time.TimeLimit;
import io.saleswright.platform.time.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the company's policy says about expenses.
 *
 * @param chain the steps that applications and claims have to pass (EXP-05 to EXP-07, EXP-10)
 * @param departments the departments that have budgets
 * @param categories the categories of expenses (EXP-01)
 * @param currency the currency of all budgets
 * @param overBudget what becomes of what the month's budget can't pay
 * @param claimWithinDays days after an expense's last one on which it can be claimed
 * @param financeWithin how long finance's check and its payment may take, each (EXP-08)
 * @param calendar the company's working time and zone
 */
public record ExpenseRules(
    Chain chain,
    List<String> departments,
    List<String> categories,
    String currency,
    OverBudget overBudget,
    int claimWithinDays,
    TimeLimit financeWithin,
    WorkCalendar calendar) {

  /** The ground for which a chain looks at what goes over the budget. */
  public static final String OVER_BUDGET = "over-budget";

  /** The rule whose clock waits for finance. */
  static final String FINANCE = "EXP-08";

  public ExpenseRules {
    departments = List.copyOf(departments);
    categories = List.copyOf(categories);
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

  /** The last day on which an approved expense can be claimed. */
  public LocalDate claimBy(Application application) {
    return application.until().plusDays(claimWithinDays);
  }

  /**
   * Checks what somebody applies for.
   *
   * @throws InvalidInput when department or category are unknown, the amount is none of the
   *     budgets' currency, or the days are none
   */
  public void check(String department, Application application) {
    mustBeOneOf("department", department, departments);
    mustBeOneOf("category", application.category(), categories);
    Money amount = application.amount();
    boolean fits = amount.currency().equals(currency) && amount.isRounded() && amount.isPositive();
    if (!fits) {
      throw new InvalidInput(
          "amount",
          "EXP-04",
          "must be a positive amount of {currency}",
          Map.of("currency", currency));
    }
    if (application.until().isBefore(application.from())) {
      throw new InvalidInput("until", "EXP-04", "must not be before the first day");
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

  /**
   * Checks the vouchers of a claim.
   *
   * @param applied the day on which the expense was applied for: nothing is spent before (EXP-04)
   * @throws InvalidInput when one comes twice, lies before that day or in the future, has more tax
   *     than amount, or is in another currency without a rate and its source
   */
  public void check(List<Voucher> vouchers, LocalDate applied, LocalDate today) {
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < vouchers.size(); i++) {
      Voucher voucher = vouchers.get(i);
      String field = "vouchers[" + i + "]";
      if (!keys.add(voucher.key())) {
        throw new InvalidInput(field + ".number", "EXP-08", "must be named once");
      }
      if (voucher.on().isBefore(applied) || voucher.on().isAfter(today)) {
        throw new InvalidInput(
            field + ".on",
            "EXP-04",
            "must be from {first} to {last}",
            Map.of("first", applied.toString(), "last", today.toString()));
      }
      checkAmounts(field, voucher);
    }
  }

  private void checkAmounts(String field, Voucher voucher) {
    Money gross = voucher.gross();
    if (!gross.isPositive() || !gross.isRounded()) {
      throw new InvalidInput(field + ".gross", "EXP-04", "must be a positive amount to the cent");
    }
    boolean tax =
        voucher.tax().currency().equals(gross.currency())
            && voucher.tax().isRounded()
            && !voucher.tax().isNegative()
            && gross.covers(voucher.tax());
    if (!tax) {
      throw new InvalidInput(field + ".tax", "EXP-04", "must be a part of the amount");
    }
    boolean foreign = !gross.currency().equals(currency);
    if (foreign != (voucher.exchange() != null)) {
      throw new InvalidInput(
          field + ".rate",
          "EXP-04",
          "must be there, with its source, for another currency than {currency} alone",
          Map.of("currency", currency));
    }
    if (!voucher.amount().isPositive()) {
      throw new InvalidInput(field + ".rate", "EXP-04", "must give an amount");
    }
  }
}
