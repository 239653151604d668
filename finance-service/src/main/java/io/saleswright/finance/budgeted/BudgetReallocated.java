package io.saleswright.finance.budgeted;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;

/**
 * Money was moved between lines or months of a budget, whose total stays the same (EXP-11).
 *
 * @param budgetId identity of the budget
 * @param number number of the decision within the budget, 1 for the first
 * @param fromCategory category that gave it
 * @param fromMonth month that gave it, 1 to 12
 * @param toCategory category that got it
 * @param toMonth month that got it, 1 to 12
 * @param amount how much
 * @param by staff id of who decided
 */
@EventType("finance.BudgetReallocated.v1")
public record BudgetReallocated(
    String budgetId,
    int number,
    String fromCategory,
    int fromMonth,
    String toCategory,
    int toMonth,
    Money amount,
    String by) {}
