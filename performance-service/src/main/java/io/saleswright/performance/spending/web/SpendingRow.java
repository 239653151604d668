package io.saleswright.performance.spending.web;

import io.saleswright.performance.spending.Spent;
import io.saleswright.platform.kernel.Money;

/**
 * What somebody spent in a month for a category (EXP-13).
 *
 * @param staffId staff id of who spent
 * @param month the month whose budget paid, such as 2026-03
 * @param category the category
 * @param expenses how many expenses it is
 * @param amount what was paid for them, less what was taken back
 */
record SpendingRow(String staffId, String month, String category, long expenses, Money amount) {

  static SpendingRow of(Spent spent) {
    return new SpendingRow(
        spent.staffId(),
        spent.month().toString(),
        spent.category(),
        spent.expenses(),
        spent.amount());
  }
}
