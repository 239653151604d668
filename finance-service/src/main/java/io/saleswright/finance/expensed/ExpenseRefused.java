package io.saleswright.finance.expensed;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;

/**
 * Finance refused an expense that breaks the rules; management is told at once (EXP-09, COMM-12).
 *
 * @param expenseId identity of the expense
 * @param number the expense's number for people
 * @param staffId staff id of who spent
 * @param department the department whose budget was held
 * @param category the category
 * @param amount what was claimed
 * @param by staff id of who refused it
 */
@EventType("finance.ExpenseRefused.v1")
public record ExpenseRefused(
    String expenseId,
    String number,
    String staffId,
    String department,
    String category,
    Money amount,
    String by) {}
