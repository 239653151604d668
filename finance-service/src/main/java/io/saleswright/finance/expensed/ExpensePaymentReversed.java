package io.saleswright.finance.expensed;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The payment of an expense was taken back; spending against budgets and the figures of people
 * count it no more, until it is paid anew (FIN-16, EXP-13).
 *
 * @param expenseId identity of the expense
 * @param number the expense's number for people
 * @param staffId staff id of who spent
 * @param department the department whose budget paid
 * @param category the category
 * @param customerId the customer for whom it was; null when it was for none
 * @param amount what was paid and counts no more
 * @param year year of the budget, of several that of the last month
 * @param month month of the budget, 1 to 12, of several the last
 * @param months what each month's budget had paid; absent in what was told before each voucher was
 *     paid by its own month, when that month had paid all
 * @param by staff id of who took it back
 */
@EventType("finance.ExpensePaymentReversed.v1")
public record ExpensePaymentReversed(
    String expenseId,
    String number,
    String staffId,
    String department,
    String category,
    @Nullable String customerId,
    Money amount,
    int year,
    int month,
    @Nullable List<ExpensePaid.Month> months,
    String by) {}
