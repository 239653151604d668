package io.saleswright.finance.expensed;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;

/**
 * Everybody agreed who had to: an application may be spent, or a claim goes to finance (EXP-06,
 * EXP-08).
 *
 * @param expenseId identity of the expense
 * @param number the expense's number for people
 * @param staffId staff id of who spends
 * @param paper APPLICATION or CLAIM
 * @param amount how much
 * @param by staff id of who agreed last
 */
@EventType("finance.ExpenseApproved.v1")
public record ExpenseApproved(
    String expenseId, String number, String staffId, String paper, Money amount, String by) {}
