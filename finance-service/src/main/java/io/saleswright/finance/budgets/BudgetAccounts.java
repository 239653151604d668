package io.saleswright.finance.budgets;

import io.saleswright.finance.commitments.AccountKey;
import io.saleswright.finance.commitments.Commitments;
import io.saleswright.finance.planning.Execution;
import io.saleswright.finance.planning.ExecutionLine;
import io.saleswright.finance.planning.MonthSplit;
import io.saleswright.finance.planning.Reallocation;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.process.UnfinishedWork;
import java.time.Instant;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Tells the accounts what a budget gives them (EXP-02). What has to be told stands on the budget,
 * so it is told after any crash.
 */
final class BudgetAccounts implements UnfinishedWork {

  private final Aggregates<Budget> budgets;
  private final BudgetSearch search;
  private final Commitments commitments;

  BudgetAccounts(Aggregates<Budget> budgets, BudgetSearch search, Commitments commitments) {
    this.budgets = budgets;
    this.search = search;
    this.commitments = commitments;
  }

  /** Tells them, and returns the budget as it is then. */
  Stored<Budget> tell(Stored<Budget> stored, Cause cause) {
    Stored<Budget> now = stored;
    Execution plan = now.state().execution();
    while (plan != null && plan.openSince() != null) {
      long number = plan.number();
      boolean given = isGiven(now.state(), plan, cause);
      if (given) {
        tellAll(now.state(), plan, cause);
      }
      now =
          budgets.change(
              now.id(),
              cause,
              present ->
                  given
                      ? present.state().told(present.id(), number)
                      : present.state().moveRefused(number, cause.at()));
      plan = now.state().execution();
    }
    return now;
  }

  /** Whether the account that gives money still has it: the one that decides is asked first. */
  private boolean isGiven(Budget budget, Execution plan, Cause cause) {
    Optional<Reallocation> move = budget.pending();
    if (move.isEmpty()) {
      return true;
    }
    Reallocation.Place from = move.get().from();
    ExecutionLine line = plan.line(from.category()).orElseThrow();
    return commitments.plan(
        key(budget, from.category(), from.month()),
        plan.number(),
        line.in(from.month()),
        true,
        cause);
  }

  private void tellAll(Budget budget, Execution plan, Cause cause) {
    for (ExecutionLine line : plan.lines()) {
      for (int month = 1; month <= MonthSplit.MONTHS; month++) {
        AccountKey key = key(budget, line.category(), month);
        commitments.plan(key, plan.number(), line.in(month), false, cause);
      }
    }
  }

  /** What an account has. */
  static AccountKey key(Budget budget, String category, int month) {
    return new AccountKey(budget.year(), budget.department(), category, month);
  }

  @Override
  public String name() {
    return "plans of budgets";
  }

  @Override
  public SequencedMap<String, Instant> unfinished(Look look) {
    return search.untold(look);
  }

  @Override
  public void finish(String id, Cause cause) {
    tell(budgets.get(id), cause);
  }
}
