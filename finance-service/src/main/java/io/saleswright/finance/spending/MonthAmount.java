package io.saleswright.finance.spending;

import io.saleswright.platform.kernel.Money;
import java.time.YearMonth;

/**
 * What one month's budget pays.
 *
 * @param year the year
 * @param month 1 to 12
 * @param amount how much
 */
public record MonthAmount(int year, int month, Money amount) {

  static MonthAmount of(YearMonth month, Money amount) {
    return new MonthAmount(month.getYear(), month.getMonthValue(), amount);
  }

  /** Which month it is. */
  public YearMonth value() {
    return YearMonth.of(year, month);
  }
}
