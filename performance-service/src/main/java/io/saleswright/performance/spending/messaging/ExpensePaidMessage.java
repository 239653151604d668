package io.saleswright.performance.spending.messaging;

import io.saleswright.performance.spending.PaidExpense;
import io.saleswright.platform.kernel.Money;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is read of finance.ExpensePaid.v1. */
record ExpensePaidMessage(
    String expenseId,
    String staffId,
    String department,
    String category,
    Money amount,
    int year,
    int month,
    @Nullable List<Month> months) {

  /** What one month paid. */
  record Month(int year, int month, Money amount) {}

  /** Before each voucher was paid by its own month, the month that is named paid all. */
  PaidExpense expense() {
    SortedMap<YearMonth, Money> paid = new TreeMap<>();
    List<Month> told = months == null ? List.of(new Month(year, month, amount)) : months;
    for (Month each : told) {
      paid.merge(YearMonth.of(each.year(), each.month()), each.amount(), Money::plus);
    }
    return new PaidExpense(expenseId, staffId, department, category, paid);
  }
}
