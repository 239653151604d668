package io.saleswright.finance.expensed;

import io.saleswright.platform.kernel.EventType;

/**
 * A step of the chain rejected an application or a claim; it goes back to its author (EXP-10).
 *
 * @param expenseId identity of the expense
 * @param number the expense's number for people
 * @param staffId staff id of who spends
 * @param paper APPLICATION or CLAIM
 * @param step name of the step
 * @param by staff id of who rejected it
 */
@EventType("finance.ExpenseRejected.v1")
public record ExpenseRejected(
    String expenseId, String number, String staffId, String paper, String step, String by) {}
