package io.saleswright.finance.commitments;

import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.time.WorkCalendar;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Gives and takes the money of budgets. Each account is one aggregate, so that two approvals at the
 * same moment can't both have the last of it. All methods may be repeated.
 */
public final class Commitments {

  private static final int QUEUES = 64;

  private final Aggregates<BudgetAccount> accounts;
  private final WorkCalendar calendar;
  private final Lock[] queues = new Lock[QUEUES];

  Commitments(Aggregates<BudgetAccount> accounts, WorkCalendar calendar) {
    this.accounts = accounts;
    this.calendar = calendar;
    for (int i = 0; i < QUEUES; i++) {
      queues[i] = new ReentrantLock();
    }
  }

  /**
   * The answer of an account.
   *
   * @param given whether the expense holds what it asked for
   * @param room what it could have had in all
   */
  public record Answer(boolean given, Money room) {}

  /** An expense asks an account; one for which nothing was planned has nothing. */
  public Answer ask(AccountKey key, Ask ask, Cause cause) {
    String id = key.id();
    if (accounts.find(id).isEmpty()) {
      boolean nothingWanted = ask.kind() == Hold.Kind.RELEASED || ask.kind() == Hold.Kind.USED;
      if (!ask.exempt()) {
        return new Answer(nothingWanted, Money.zero(ask.amount().currency()));
      }
      create(key, ask.amount().currency(), cause);
    }
    BudgetAccount now =
        changed(
            id,
            cause,
            account -> account.asked(ask, calendar.businessDate(cause.at()), cause.at()));
    return new Answer(now.gave(ask), now.room(ask.expenseId()));
  }

  /** An expense knows what it holds of an account (see {@link BudgetAccount#told}). */
  public void told(String accountId, String expenseId, long turn, boolean wanted, Cause cause) {
    if (accounts.find(accountId).isPresent()) {
      changed(
          accountId,
          cause,
          account ->
              account.told(expenseId, turn, wanted, calendar.businessDate(cause.at()), cause.at()));
    }
  }

  /**
   * A budget gives so much.
   *
   * @param number counts what the budget says of its accounts
   * @param covering whether it must leave what is held
   * @return false when more is held than that, and covering was asked for
   */
  public boolean plan(AccountKey key, long number, Money amount, boolean covering, Cause cause) {
    create(key, amount.currency(), cause);
    BudgetAccount now =
        changed(
            key.id(),
            cause,
            account ->
                account.planned(
                    number, amount, covering, calendar.businessDate(cause.at()), cause.at()));
    return now.plan() >= number;
  }

  /** What an account has now; none when nothing was planned or held. */
  public Optional<BudgetAccount> account(AccountKey key) {
    return accounts.find(key.id()).map(Stored::state);
  }

  private void create(AccountKey key, String currency, Cause cause) {
    if (accounts.find(key.id()).isEmpty()) {
      accounts.createAt(key.id(), cause, _ -> Change.to(BudgetAccount.empty(key, currency)));
    }
  }

  /**
   * Writers of this instance take turns, so that they lose few races; against those of other
   * instances the store's own guard holds.
   */
  private BudgetAccount changed(
      String id, Cause cause, Function<BudgetAccount, Change<BudgetAccount>> step) {
    Lock queue = queues[Math.floorMod(id.hashCode(), QUEUES)];
    queue.lock();
    try {
      return accounts.change(id, cause, now -> step.apply(now.state())).state();
    } finally {
      queue.unlock();
    }
  }
}
