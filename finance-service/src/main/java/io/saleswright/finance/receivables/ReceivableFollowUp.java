package io.saleswright.finance.receivables;

import io.saleswright.finance.credit.CreditLine;
import io.saleswright.finance.credit.CreditRequest;
import io.saleswright.finance.gates.Block;
import io.saleswright.finance.gates.CustomerBlocks;
import io.saleswright.finance.gates.Marks;
import io.saleswright.finance.standing.StandingFollower;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.process.UnfinishedWork;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;

/**
 * Takes the steps that a receivable needs of others: asks the credit account, gives credit back,
 * returns money to payments, and tells those who go on from how it stands. What is to be done
 * stands on the receivable itself, so it is done after any crash, and each step can be taken twice.
 */
final class ReceivableFollowUp implements UnfinishedWork {

  private final Aggregates<Receivable> receivables;
  private final ReceivableSearch search;
  private final CreditLine credit;
  private final PaymentReturns returns;
  private final CustomerBlocks blocks;
  private final List<StandingFollower> followers;

  ReceivableFollowUp(
      Aggregates<Receivable> receivables,
      ReceivableSearch search,
      CreditLine credit,
      PaymentReturns returns,
      CustomerBlocks blocks,
      List<StandingFollower> followers) {
    this.receivables = receivables;
    this.search = search;
    this.credit = credit;
    this.returns = returns;
    this.blocks = blocks;
    this.followers = List.copyOf(followers);
  }

  /**
   * Takes whatever steps are open.
   *
   * @return the receivable after them
   */
  Stored<Receivable> after(Stored<Receivable> changed, Cause cause) {
    Stored<Receivable> stored = knowingItsBlock(changed, cause);
    followers.forEach(follower -> follower.follow(stored.id(), cause.followUp()));
    if (stored.state().unfinishedSince() == null) {
      return stored;
    }
    Cause step = cause.followUp();
    settleCredit(stored.state(), step);
    for (Ledger.Owed owed : stored.state().ledger().owed()) {
      returns.takeBack(owed.paymentId(), owed.id(), owed.reservationId(), owed.amount(), step);
      receivables.change(stored.id(), step, now -> now.state().returned(owed.id(), step.at()));
    }
    return receivables.get(stored.id());
  }

  /**
   * One that is open again was settled when its customer was blocked or released, so nobody told it
   * (FIN-17).
   */
  private Stored<Receivable> knowingItsBlock(Stored<Receivable> stored, Cause cause) {
    Marks marks = stored.state().marksOrNone();
    if (stored.state().status() != ReceivableStage.OPEN || marks.reopened() == null) {
      return stored;
    }
    Stored<Receivable> known = stored;
    Block taken = marks.block();
    Block now = blocks.of(stored.state().order().customerId());
    while (!Objects.equals(taken, now)) {
      Block next = now;
      known =
          receivables.change(
              stored.id(), cause.followUp(), open -> open.state().blocked(next, cause.at()));
      taken = next;
      now = blocks.of(stored.state().order().customerId());
    }
    return known;
  }

  private void settleCredit(Receivable receivable, Cause step) {
    OrderFacts order = receivable.order();
    CreditStanding standing = receivable.credit();
    switch (standing.state()) {
      case REQUESTED ->
          credit.request(
              new CreditRequest(
                  order.customerId(),
                  order.orderId(),
                  standing.turn(),
                  order.revision(),
                  order.total()),
              step);
      case RELEASING -> {
        credit.release(order.customerId(), order.orderId(), standing.turn(), step);
        receivables.change(
            order.orderId(), step, now -> now.state().creditReleased(standing.turn(), step.at()));
      }
      case NONE, RESERVED, REFUSED -> {}
    }
  }

  @Override
  public String name() {
    return "unfinished receivables";
  }

  @Override
  public SequencedMap<String, Instant> unfinished(Look look) {
    return search.unfinished(look);
  }

  @Override
  public void finish(String id, Cause cause) {
    after(receivables.get(id), cause);
  }
}
