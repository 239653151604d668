package io.saleswright.finance.expensed;

import io.saleswright.platform.kernel.EventType;

/**
 * Whoever applied for an expense gave it up; its budget is given back (EXP-04).
 *
 * @param expenseId identity of the expense
 * @param number the expense's number for people
 * @param by staff id of who gave it up
 */
@EventType("finance.ExpenseWithdrawn.v1")
public record ExpenseWithdrawn(String expenseId, String number, String by) {}
