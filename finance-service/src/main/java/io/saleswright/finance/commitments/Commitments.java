package io.saleswright.finance.commitments;

import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.time.WorkCalendar;
import java.time.LocalDate;
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
  private final Aggregates<KeptHold> kept;
  private final WorkCalendar calendar;
  private final Lock[] queues = new Lock[QUEUES];

  Commitments(
      Aggregates<BudgetAccount> accounts, Aggregates<KeptHold> kept, WorkCalendar calendar) {
    this.accounts = accounts;
    this.kept = kept;
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
      if (!ask.exempt() && ask.kind() != Hold.Kind.USED) {
        boolean nothingWanted = ask.kind() == Hold.Kind.RELEASED;
        return new Answer(nothingWanted, Money.zero(ask.amount().currency()));
      }
      create(key, ask.amount().currency(), cause);
    }
    LocalDate today = calendar.businessDate(cause.at());
    String expense = ask.expenseId();
    BudgetAccount now =
        changed(
            id,
            cause,
            account -> account.asked(ask, beside(account, id, expense), today, cause.at()));
    Optional<Hold> beside = beside(now, id, expense);
    return new Answer(now.gave(ask, beside), now.room(expense, beside));
  }

  /**
   * An expense knows what it holds of an account.
   *
   * @param turn what it had asked for last, when it was looked at; a later hold stays as it is
   * @param wanted whether it still holds what is not paid; otherwise that was given late, to an
   *     expense that had given it back already
   */
  public void told(String accountId, String expenseId, long turn, boolean wanted, Cause cause) {
    Optional<Stored<BudgetAccount>> found = accounts.find(accountId);
    if (found.isEmpty()) {
      return;
    }
    LocalDate today = calendar.businessDate(cause.at());
    BudgetAccount now =
        wanted
            ? found.get().state()
            : changed(
                accountId,
                cause,
                account ->
                    account.unwanted(
                        expenseId, turn, beside(account, accountId, expenseId), today, cause.at()));
    Optional<Hold> known = now.hold(expenseId).filter(hold -> hold.turn() <= turn);
    if (known.isPresent()) {
      // In this order: as long as it stands on the account, that is later than what is kept.
      keep(accountId, known.get().known(), cause);
      changed(accountId, cause, account -> account.keeping(known.get(), today));
    }
  }

  private void keep(String accountId, Hold hold, Cause cause) {
    String id = KeptHold.idOf(accountId, hold.expenseId());
    boolean there =
        kept.find(id).isPresent()
            || kept.createAt(id, cause, _ -> Change.to(new KeptHold(accountId, hold))).repeated();
    if (there) {
      kept.change(id, cause, now -> now.state().followedBy(hold));
    }
  }

  /**
   * What is kept of an expense beside an account. It is read after the account, whose write is lost
   * when it changed meanwhile; so whoever decides by both sees them as they belong together.
   */
  private Optional<Hold> beside(BudgetAccount account, String accountId, String expenseId) {
    return account.hold(expenseId).isPresent()
        ? Optional.empty()
        : kept.find(KeptHold.idOf(accountId, expenseId)).map(Stored::state).map(KeptHold::hold);
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
                account.planned(number, amount, covering, calendar.businessDate(cause.at())));
    return now.plan() >= number;
  }

  /** What an account has now; none when nothing was planned or held. */
  public Optional<BudgetAccount> account(AccountKey key) {
    return accounts.find(key.id()).map(Stored::state);
  }

  /** What an expense could have of an account in all, beside what the others hold. */
  public Optional<Money> room(AccountKey key, String expenseId) {
    return account(key).map(now -> now.room(expenseId, beside(now, key.id(), expenseId)));
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
