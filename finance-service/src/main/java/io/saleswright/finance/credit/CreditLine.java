package io.saleswright.finance.credit;

import io.saleswright.finance.credit.CreditClaim.State;
import io.saleswright.finance.declines.CreditDecline;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.process.UnfinishedWork;
import java.time.Instant;
import java.util.SequencedMap;

/**
 * Reserves and releases credit for orders, and tells the orders' receivables what became of their
 * requests. What is still to be told stands on the account, so it is told after any crash.
 */
public final class CreditLine implements UnfinishedWork {

  private final Aggregates<CreditAccount> accounts;
  private final CreditSearch search;
  private final CreditAnswers answers;

  CreditLine(Aggregates<CreditAccount> accounts, CreditSearch search, CreditAnswers answers) {
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

  /** Tells the receivables whatever the account has to tell them. */
  void deliver(Stored<CreditAccount> stored, Cause cause) {
    for (CreditClaim claim : stored.state().unanswered()) {
      CreditDecline decline = stored.state().declineOf(claim);
      if (decline != null || claim.state() == State.RESERVED) {
        answers.answer(claim.orderId(), claim.turn(), decline, cause);
      }
      accounts.change(
          stored.id(),
          cause,
          now ->
              now.state()
                  .answerDelivered(claim.orderId(), claim.turn(), claim.state(), cause.at()));
    }
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
}
