package io.saleswright.performance.spending;

import io.saleswright.platform.kernel.Money;
import java.time.YearMonth;

/**
 * What somebody spent in a month for a category.
 *
 * @param staffId staff id of who spent
 * @param month the month whose budget paid
 * @param category the category
 * @param expenses how many expenses it is
 * @param amount what was paid for them, less what was taken back
 */
public record Spent(String staffId, YearMonth month, String category, long expenses, Money amount) {

  /** What tells it from others of its month. */
  public String key() {
    return staffId + "|" + category + "|" + amount.currency();
  }
}
