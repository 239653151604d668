package io.saleswright.finance.expenses;

import io.saleswright.finance.commitments.AccountKey;
import io.saleswright.finance.commitments.Commitments;
import io.saleswright.finance.commitments.Hold.Kind;
import io.saleswright.finance.commitments.Holders;
import io.saleswright.finance.expensing.Budgeting;
import io.saleswright.finance.expensing.Expense;
import io.saleswright.finance.expensing.ExpenseRules;
import io.saleswright.finance.spending.Application;
import io.saleswright.finance.spending.Commitment;
import io.saleswright.finance.spending.Holding;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.process.UnfinishedWork;
import java.time.Instant;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Has the accounts follow what expenses want of their budgets (EXP-05). What is wanted stands on
 * the expense, so the accounts follow after any crash.
 */
public final class ExpenseBudget implements Holders, UnfinishedWork {

  private final Aggregates<Expense> expenses;
  private final ExpenseSearch search;
  private final Commitments commitments;
  private final Supplier<ExpenseRules> rules;

  ExpenseBudget(
      Aggregates<Expense> expenses,
      ExpenseSearch search,
      Commitments commitments,
      Supplier<ExpenseRules> rules) {
    this.expenses = expenses;
    this.search = search;
    this.commitments = commitments;
    this.rules = rules;
  }

  /**
   * Brings the accounts up to what the expense wanted before, so that its next step builds on what
   * they hold; nothing when they know.
   */
  void settleBefore(String id, Cause cause) {
    expenses
        .find(id)
        .filter(stored -> isOpen(stored.state().commitment()))
        .ifPresent(stored -> settle(stored, cause));
  }

  private static boolean isOpen(@Nullable Commitment commitment) {
    return commitment != null && commitment.openSince() != null;
  }

  /** Asks the accounts what the expense wants, and returns it as it is then. */
  Stored<Expense> settle(Stored<Expense> stored, Cause cause) {
    Stored<Expense> now = stored;
    Commitment wanted = now.state().commitment();
    while (wanted != null && wanted.openSince() != null) {
      boolean given = ask(now.id(), wanted, cause);
      long turn = wanted.turn();
      now =
          expenses.change(
              now.id(),
              cause,
              present ->
                  Budgeting.answered(
                      present,
                      turn,
                      given,
                      asked -> beside(present.id(), asked),
                      rules.get(),
                      cause.at()));
      Commitment after = now.state().commitment();
      for (AccountKey key : wanted.accounts().toList()) {
        boolean still = after != null && after.wants(key.id());
        commitments.told(key.id(), now.id(), turn, still, cause);
      }
      wanted = after;
    }
    return now;
  }

  private Money beside(String id, Expense asked) {
    return search.beside(id, asked).stream()
        .map(Expense::application)
        .filter(asked.application()::isForTheSameAs)
        .map(Application::amount)
        .reduce(Money.zero(asked.application().amount().currency()), Money::plus);
  }

  private boolean ask(String id, Commitment wanted, Cause cause) {
    for (Holding part : wanted.holdings()) {
      if (!commitments.ask(part.key(), wanted.ask(id, part), cause).given()) {
        return false;
      }
    }
    if (wanted.kind() != Kind.RESERVED) {
      for (AccountKey other : wanted.leftovers()) {
        commitments.ask(other, wanted.giveBack(id), cause);
      }
    }
    return true;
  }

  @Override
  public void settle(String expenseId, String accountId, Cause cause) {
    Optional<Stored<Expense>> found = expenses.find(expenseId);
    if (found.isEmpty()) {
      commitments.told(accountId, expenseId, Long.MAX_VALUE, false, cause);
      return;
    }
    Commitment now = settle(found.get(), cause).state().commitment();
    boolean wanted = now != null && now.wants(accountId);
    commitments.told(accountId, expenseId, now == null ? 0 : now.turn(), wanted, cause);
  }

  @Override
  public String name() {
    return "expenses whose budgets were not asked";
  }

  @Override
  public SequencedMap<String, Instant> unfinished(Look look) {
    return search.unasked(look);
  }

  @Override
  public void finish(String id, Cause cause) {
    settle(expenses.get(id), cause);
  }
}
