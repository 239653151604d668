package io.saleswright.performance.spending;

import io.saleswright.platform.kernel.Money;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An expense that was paid.
 *
 * @param expenseId identity of the expense
 * @param staffId staff id of who spent
 * @param department the department whose budget paid
 * @param category the category
 * @param months what each month paid
 */
public record PaidExpense(
    String expenseId,
    String staffId,
    String department,
    String category,
    SortedMap<YearMonth, Money> months) {

  public PaidExpense {
    months = new TreeMap<>(months);
  }
}
