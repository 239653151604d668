package io.saleswright.finance.budgeted;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import java.util.List;

/**
 * Everybody agreed with a version of a budget who had to; expenses are made by it from now on
 * (EXP-03).
 *
 * @param budgetId identity of the budget
 * @param year the year that it is for
 * @param department the department that it is for
 * @param version number of the version, 1 for the first
 * @param total what all lines come to
 * @param salesTarget what shall be sold in the year
 * @param lines what each category has in the year and in its quarters
 * @param by staff id of who agreed last
 */
@EventType("finance.BudgetApproved.v1")
public record BudgetApproved(
    String budgetId,
    int year,
    String department,
    int version,
    Money total,
    Money salesTarget,
    List<Line> lines,
    String by) {

  /**
   * What one category has.
   *
   * @param category the category
   * @param amount what it has in the year
   * @param quarters what it has in each of the four quarters
   */
  public record Line(String category, Money amount, List<Money> quarters) {}
}
