package io.saleswright.finance.expensed;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An expense was applied for, and its budget is reserved or a higher chain decides (EXP-04).
 *
 * @param expenseId identity of the expense
 * @param number the expense's number for people
 * @param staffId staff id of who spends
 * @param department the department whose budget pays
 * @param category the category
 * @param amount how much
 * @param from the first day
 * @param until the last day
 * @param customerId the customer for whom it is; null when it is for none
 * @param overBudget whether the month's budget has less than that
 * @param steps names of the steps that it has to pass, in order
 */
@EventType("finance.ExpenseApplied.v1")
public record ExpenseApplied(
    String expenseId,
    String number,
    String staffId,
    String department,
    String category,
    Money amount,
    LocalDate from,
    LocalDate until,
    @Nullable String customerId,
    boolean overBudget,
    List<String> steps) {}
