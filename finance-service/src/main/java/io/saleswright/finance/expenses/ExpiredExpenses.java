package io.saleswright.finance.expenses;

import io.saleswright.finance.expensing.Expense;
import io.saleswright.finance.expensing.ExpenseRules;
import io.saleswright.finance.expensing.Settling;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.process.UnfinishedWork;
import java.time.Instant;
import java.util.SequencedMap;
import java.util.function.Supplier;

/** Ends approved expenses that nobody claimed in time, so that others get the money (EXP-04). */
final class ExpiredExpenses implements UnfinishedWork {

  private final Aggregates<Expense> expenses;
  private final ExpenseSearch search;
  private final ExpenseBudget budget;
  private final Supplier<ExpenseRules> rules;

  ExpiredExpenses(
      Aggregates<Expense> expenses,
      ExpenseSearch search,
      ExpenseBudget budget,
      Supplier<ExpenseRules> rules) {
    this.expenses = expenses;
    this.search = search;
    this.budget = budget;
    this.rules = rules;
  }

  @Override
  public String name() {
    return "expenses that nobody claimed in time";
  }

  @Override
  public SequencedMap<String, Instant> unfinished(Look look) {
    ExpenseRules inForce = rules.get();
    return search.unclaimed(inForce.today(look.now()).minusDays(inForce.days().claim()), look);
  }

  @Override
  public void finish(String id, Cause cause) {
    budget.settle(
        expenses.change(id, cause, now -> Settling.expire(now, rules.get(), cause)),
        cause.followUp());
  }
}
