package io.saleswright.finance.expensed;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;
import java.util.List;
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
 * @param year year of the budget, of several that of the last month
 * @param month month of the budget, 1 to 12, of several the last
 * @param months what each month's budget paid; absent in what was told before each voucher was paid
 *     by its own month, when that month paid all
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
    @Nullable List<Month> months,
    LocalDate paidOn,
    String by) {

  /**
   * What one month's budget paid.
   *
   * @param year year of the budget
   * @param month month of the budget, 1 to 12
   * @param amount how much of what was paid
   */
  public record Month(int year, int month, Money amount) {}
}
