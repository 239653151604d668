package io.saleswright.finance.expensed;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import java.util.List;

/**
 * What was spent was claimed with its vouchers (EXP-04).
 *
 * @param expenseId identity of the expense
 * @param number the expense's number for people
 * @param staffId staff id of who spends
 * @param approved what was approved before
 * @param amount what is claimed
 * @param vouchers how many vouchers there are
 * @param overBudget whether the month's budget has less than that
 * @param steps names of the steps that it has to pass, in order
 */
@EventType("finance.ExpenseClaimed.v1")
public record ExpenseClaimed(
    String expenseId,
    String number,
    String staffId,
    Money approved,
    Money amount,
    int vouchers,
    boolean overBudget,
    List<String> steps) {}
