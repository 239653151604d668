package io.saleswright.finance.budgeted;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import java.util.List;

/**
 * A version of a budget was submitted to its chain (EXP-01).
 *
 * @param budgetId identity of the budget
 * @param year the year that it is for
 * @param department the department that it is for
 * @param version number of the version, 1 for the first
 * @param total what all lines come to
 * @param salesTarget what shall be sold in the year
 * @param steps names of the steps that it has to pass, in order
 * @param by staff id of who submitted it
 */
@EventType("finance.BudgetSubmitted.v1")
public record BudgetSubmitted(
    String budgetId,
    int year,
    String department,
    int version,
    Money total,
    Money salesTarget,
    List<String> steps,
    String by) {}
