package io.saleswright.finance.budgeted;

import io.saleswright.platform.kernel.EventType;

/**
 * A step of the chain rejected a version of a budget; it goes back to its author (EXP-03).
 *
 * @param budgetId identity of the budget
 * @param version number of the version
 * @param step name of the step
 * @param by staff id of who rejected it
 */
@EventType("finance.BudgetRejected.v1")
public record BudgetRejected(String budgetId, int version, String step, String by) {}
