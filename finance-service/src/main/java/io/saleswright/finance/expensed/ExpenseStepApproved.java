package io.saleswright.finance.expensed;

import io.saleswright.platform.kernel.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A step of the chain agreed (EXP-05).
 *
 * @param expenseId identity of the expense
 * @param step name of the step
 * @param next name of the step whose turn it is; null when nobody's is
 * @param by staff id of who agreed
 */
@EventType("finance.ExpenseStepApproved.v1")
public record ExpenseStepApproved(
    String expenseId, String step, @Nullable String next, String by) {}
