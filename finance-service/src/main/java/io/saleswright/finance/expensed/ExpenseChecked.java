package io.saleswright.finance.expensed;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;

/**
 * Finance found the vouchers of a claim in order; it can be paid by somebody else (EXP-08).
 *
 * @param expenseId identity of the expense
 * @param number the expense's number for people
 * @param amount what is claimed
 * @param by staff id of who checked
 */
@EventType("finance.ExpenseChecked.v1")
public record ExpenseChecked(String expenseId, String number, Money amount, String by) {}
