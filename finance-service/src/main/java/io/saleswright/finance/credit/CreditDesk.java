package io.saleswright.finance.credit;

import io.saleswright.finance.access.FinanceStep;
import io.saleswright.finance.access.Visibility;
import io.saleswright.finance.credit.CreditClaim.State;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.StaleRevision;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.process.UnfinishedWork;
import java.time.Instant;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the customers' credit accounts: sets limits, reserves and releases, and tells the orders'
 * receivables what became of their requests.
 */
public final class CreditDesk implements UnfinishedWork {

  private final Aggregates<CreditAccount> accounts;
  private final CreditSearch search;
  private final CreditAnswers answers;

  public CreditDesk(
      Aggregates<CreditAccount> accounts, CreditSearch search, CreditAnswers answers) {
    this.accounts = accounts;
    this.search = search;
    this.answers = answers;
  }

  /** Asks for an order's credit, and has the answer delivered. */
  public void request(CreditRequest request, Cause cause) {
    String id = request.customerId();
    String currency = request.amount().currency();
    if (accounts.find(id).isEmpty()) {
      accounts.createAt(
          id, cause, _ -> CreditAccount.empty(id, currency).requested(request, cause.at()));
    }
    Stored<CreditAccount> stored =
        accounts.change(id, cause, now -> now.state().requested(request, cause.at()));
    deliver(stored, cause);
  }

  /** Gives an order's credit back; whoever waits for it is told. */
  public void release(String customerId, String orderId, long turn, Cause cause) {
    if (accounts.find(customerId).isPresent()) {
      deliver(
          accounts.change(
              customerId, cause, now -> now.state().released(orderId, turn, cause.at())),
          cause);
    }
  }

  /**
   * Sets the limit of a customer, who gets an account with it if he has none.
   *
   * @param seen the revision that the caller saw, or null when he saw that there is no account
   * @throws StaleRevision when the account was edited since, or made by somebody else
   */
  public Stored<CreditAccount> setLimit(
      String customerId, Money limit, @Nullable Long seen, Caller caller, Cause cause) {
    FinanceStep.SET_CREDIT_LIMIT.mustBeOpenTo(caller);
    if (limit.isNegative() || !limit.equals(limit.rounded())) {
      throw new InvalidInput("limit", "FIN-17", "must be an amount of at most two decimals, or 0");
    }
    Stored<CreditAccount> stored =
        seen == null
            ? open(customerId, limit, cause)
            : accounts.change(
                customerId,
                seen,
                cause,
                now -> now.state().limitedTo(limit, cause.by(), cause.at()));
    deliver(stored, cause.followUp());
    return stored;
  }

  private Stored<CreditAccount> open(String customerId, Money limit, Cause cause) {
    Stored<CreditAccount> stored =
        accounts.createAt(
            customerId,
            cause,
            id ->
                CreditAccount.empty(id, limit.currency()).limitedTo(limit, cause.by(), cause.at()));
    if (stored.repeated() && !stored.state().limit().equals(limit)) {
      throw new StaleRevision(stored.revision());
    }
    return stored;
  }

  /**
   * A customer's account, for people.
   *
   * @throws NotFound when he has none, or none that the caller sees
   */
  public Stored<CreditAccount> get(String customerId, Caller caller) {
    FinanceStep.READ_CREDIT.mustBeOpenTo(caller);
    Visibility.of(caller).mustBeUnlimited("credit account");
    return accounts.get(customerId);
  }

  @Override
  public String name() {
    return "undelivered credit answers";
  }

  @Override
  public SequencedMap<String, Instant> unfinished(Look look) {
    return search.unfinished(look);
  }

  @Override
  public void finish(String id, Cause cause) {
    deliver(accounts.get(id), cause);
  }

  private void deliver(Stored<CreditAccount> stored, Cause cause) {
    for (CreditClaim claim : stored.state().unanswered()) {
      boolean granted = claim.state() == State.RESERVED;
      answers.answer(claim.orderId(), claim.turn(), granted, cause);
      accounts.change(
          stored.id(),
          cause,
          now ->
              now.state()
                  .answerDelivered(claim.orderId(), claim.turn(), claim.state(), cause.at()));
    }
  }
}
