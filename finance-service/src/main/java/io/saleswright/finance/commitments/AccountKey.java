package io.saleswright.finance.commitments;

import io.saleswright.platform.kernel.Ids;
import java.time.YearMonth;

/**
 * Which money is meant: that of one department for one category in one month. It is the smallest
 * part of a budget that is split (EXP-02), so it is the unit that nobody overdraws.
 *
 * @param year the budget's year
 * @param department the department, as the policy names it
 * @param category the category, as the policy names it
 * @param month 1 to 12
 */
public record AccountKey(int year, String department, String category, int month) {

  /** The money of a month. */
  public static AccountKey of(String department, String category, YearMonth month) {
    return new AccountKey(month.getYear(), department, category, month.getMonthValue());
  }

  /** The account's identity: nobody has to look for it. */
  public String id() {
    return Ids.derived(
        "budget account", Integer.toString(year), department, category, Integer.toString(month));
  }
}
