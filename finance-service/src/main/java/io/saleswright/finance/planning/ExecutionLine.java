package io.saleswright.finance.planning;

import io.saleswright.platform.kernel.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a category has in each month now, after money was moved.
 *
 * @param category the category
 * @param months twelve amounts
 */
public record ExecutionLine(String category, List<Money> months) {

  public ExecutionLine {
    months = List.copyOf(months);
  }

  /** A category that the budget names no more. */
  ExecutionLine emptied() {
    Money nothing = Money.zero(months.getFirst().currency());
    return new ExecutionLine(category, Collections.nCopies(MonthSplit.MONTHS, nothing));
  }

  /** What it has in a month, 1 to 12. */
  public Money in(int month) {
    return months.get(month - 1);
  }

  ExecutionLine plus(int month, Money more) {
    List<Money> all = new ArrayList<>(months);
    all.set(month - 1, in(month).plus(more));
    return new ExecutionLine(category, all);
  }
}
