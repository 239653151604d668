package io.saleswright.finance.expensed;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An expense was paid; spending against budgets and the figures of people count it (EXP-08,
 * EXP-13).
 *
 * @param expenseId identity of the expense
 * @param number the expense's number for people
 * @param staffId staff id of who spent
 * @param department the department whose budget paid
 * @param category the category
 * @param customerId the customer for whom it was; null when it was for none
 * @param approved what was approved before it was spent
 * @param amount what was paid
 * @param year year of the budget
 * @param month month of the budget, 1 to 12
 * @param paidOn date of the payment
 * @param by staff id of who recorded it
 */
@EventType("finance.ExpensePaid.v1")
public record ExpensePaid(
    String expenseId,
    String number,
    String staffId,
    String department,
    String category,
    @Nullable String customerId,
    Money approved,
    Money amount,
    int year,
    int month,
    LocalDate paidOn,
    String by) {}
