package io.saleswright.finance.expensed;

import io.saleswright.platform.kernel.EventType;
import java.time.LocalDate;

/**
 * Nobody claimed an approved expense in time; its budget is given back (EXP-04).
 *
 * @param expenseId identity of the expense
 * @param number the expense's number for people
 * @param staffId staff id of who applied for it
 * @param dueOn the last day on which it could be claimed
 */
@EventType("finance.ExpenseExpired.v1")
public record ExpenseExpired(String expenseId, String number, String staffId, LocalDate dueOn) {}
