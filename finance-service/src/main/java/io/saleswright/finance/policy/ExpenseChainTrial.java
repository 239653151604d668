package io.saleswright.finance.policy;

import io.saleswright.finance.budgets.Budget;
import io.saleswright.finance.budgets.BudgetSearch;
import io.saleswright.finance.expensing.Expense;
import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.policy.PolicyTrial;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tries changed chains on the versions of budgets, and on the expenses, that were submitted before
 * (EXP-03, EXP-06).
 */
final class ExpenseChainTrial implements PolicyTrial<ExpensePolicy> {

  private final BudgetSearch budgets;
  private final SubmittedExpenses expenses;

  ExpenseChainTrial(BudgetSearch budgets, SubmittedExpenses expenses) {
    this.budgets = budgets;
    this.expenses = expenses;
  }

  @Override
  public String policy() {
    return ExpensePolicyConfiguration.DEFINITION.name();
  }

  @Override
  public Result tried(ExpensePolicy changed, Instant since, int limit) {
    List<Paper> versions =
        budgets.submittedSince(since, limit).stream()
            .flatMap(budget -> versions(budget, since))
            .toList();
    List<Paper> spent = Paper.of(expenses.since(since, limit), Expense::number, Expense::approval);
    return Result.of(versions, changed.budgetChain()).and(Result.of(spent, changed.expenseChain()));
  }

  /** The newest version first. */
  private static Stream<Paper> versions(Stored<Budget> stored, Instant since) {
    Budget budget = stored.state();
    Stream<Paper> draft =
        budget.draft() == null
            ? Stream.empty()
            : paper(stored, budget.draft().number(), budget.draft().approval(), since);
    return Stream.concat(
        draft,
        budget.versions().reversed().stream()
            .flatMap(version -> paper(stored, version.number(), version.approval(), since)));
  }

  private static Stream<Paper> paper(
      Stored<Budget> stored, int version, @Nullable Approval approval, Instant since) {
    Budget budget = stored.state();
    return approval == null || approval.submittedAt().isBefore(since)
        ? Stream.empty()
        : Stream.of(
            new Paper(
                stored.id(), budget.year() + " " + budget.department() + " v" + version, approval));
  }
}
