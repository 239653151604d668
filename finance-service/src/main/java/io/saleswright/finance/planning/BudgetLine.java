package io.saleswright.finance.planning;

import io.saleswright.platform.kernel.Money;
import java.util.List;

/**
 * What a budget gives for one category, and why (EXP-01, EXP-03).
 *
 * @param category the category, as the policy names it
 * @param justification why it is reasonable and needed
 * @param targetRelation what it does for the sales target
 * @param amount what the year has
 * @param months what each month has, twelve of them; they add up to the amount
 */
public record BudgetLine(
    String category,
    String justification,
    String targetRelation,
    Money amount,
    List<Money> months) {

  public BudgetLine {
    months = List.copyOf(months);
  }

  /** The same line with other money. */
  BudgetLine having(Money other, List<Money> parts) {
    return new BudgetLine(category, justification, targetRelation, other, parts);
  }

  /** Whether the parts are the whole, to the cent (EXP-02). */
  public boolean addsUp() {
    return months.size() == MonthSplit.MONTHS && MonthSplit.sum(months).equals(amount);
  }
}
