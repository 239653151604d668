package io.saleswright.finance.expensed;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;

/**
 * Finance sent a claim back to its author, who can put it right and claim anew; what was approved
 * stays held (EXP-08).
 *
 * @param expenseId identity of the expense
 * @param number the expense's number for people
 * @param staffId staff id of who spent
 * @param amount what was claimed
 * @param by staff id of who sent it back
 */
@EventType("finance.ExpenseSentBack.v1")
public record ExpenseSentBack(
    String expenseId, String number, String staffId, Money amount, String by) {}
