package io.saleswright.finance.expenses;

import io.saleswright.finance.commitments.AccountKey;
import io.saleswright.finance.commitments.Commitments;
import io.saleswright.finance.commitments.Figures;
import io.saleswright.finance.expensing.Expense;
import io.saleswright.finance.expensing.ExpenseStep;
import io.saleswright.finance.spending.Claim;
import io.saleswright.finance.spending.Commitment;
import io.saleswright.finance.spending.Holding;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.approval.Deputies.Absent;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.kernel.Trials.Answer;
import io.saleswright.platform.security.Scoped;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shows expenses to people (EXP-05, EXP-11). */
public final class ExpenseReading {

  private final Scoped<Expense> expenses;
  private final ExpenseSearch search;
  private final Commitments commitments;
  private final Deputies deputies;
  private final InstantSource time;
  private final ExpenseTrials trials;

  ExpenseReading(
      Scoped<Expense> expenses,
      ExpenseSearch search,
      Commitments commitments,
      Deputies deputies,
      InstantSource time) {
    this.expenses = expenses;
    this.search = search;
    this.commitments = commitments;
    this.deputies = deputies;
    this.time = time;
    this.trials = new ExpenseTrials(deputies, time);
  }

  /**
   * An expense.
   *
   * @throws NotFound when there is none that the caller sees
   */
  public Stored<Expense> get(String id, Caller caller) {
    ExpenseStep.READ.mustBeOpenTo(caller);
    return expenses.get(id, caller);
  }

  /** Expenses that the caller sees, as the slice is sorted. */
  public List<Stored<Expense>> list(ExpenseQuery query, Slice slice, Caller caller) {
    ExpenseStep.READ.mustBeOpenTo(caller);
    boolean mayStandIn = query.forMe() && ExpenseStep.APPROVE.isOpenTo(caller);
    List<Absent> absent = mayStandIn ? deputies.absentFor(caller, time.instant()) : List.of();
    return search.list(query, absent, caller, slice);
  }

  /**
   * What the budget has in the months that pay the expense, for who decides about it (EXP-05); none
   * for others, and before it is asked.
   */
  public Map<AccountKey, Figures> budgets(Stored<Expense> stored, Caller caller) {
    Commitment commitment = stored.state().commitment();
    boolean shown = ExpenseStep.APPROVE.isOpenTo(caller) || ExpenseStep.CHECK.isOpenTo(caller);
    Map<AccountKey, Figures> all = new LinkedHashMap<>();
    if (commitment != null && shown) {
      for (Holding part : commitment.holdings()) {
        commitments.account(part.key()).ifPresent(now -> all.put(part.key(), now.figures()));
      }
    }
    return all;
  }

  /**
   * An invoice whose number stands in another claim, too, with another day and another amount.
   *
   * @param voucher the number as it was typed
   * @param expense number of the other expense
   */
  public record Recurring(String voucher, String expense) {}

  /**
   * Invoices of its claim whose numbers recur in others, for who decides about it; the same invoice
   * is refused, and what looks like it only is shown (EXP-08).
   */
  public List<Recurring> recurring(Stored<Expense> stored, Caller caller) {
    Claim claim = stored.state().claim();
    boolean shown = ExpenseStep.APPROVE.isOpenTo(caller) || ExpenseStep.CHECK.isOpenTo(caller);
    if (claim == null || !shown || claim.invoiceDigits().isEmpty()) {
      return List.of();
    }
    List<Recurring> all = new ArrayList<>();
    for (Stored<Expense> other : search.invoiced(claim.invoiceDigits(), stored.id())) {
      List<String> theirs = other.state().claimMade().invoiceDigits();
      claim.vouchers().stream()
          .filter(voucher -> theirs.contains(voucher.invoiceDigits()))
          .forEach(voucher -> all.add(new Recurring(voucher.number(), other.state().number())));
    }
    return all;
  }

  /** What the caller could do with an expense now. */
  public List<Answer> possible(Stored<Expense> stored, Caller caller) {
    return trials.of(stored, caller);
  }
}
