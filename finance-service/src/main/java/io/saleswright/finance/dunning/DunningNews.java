package io.saleswright.finance.dunning;

import io.saleswright.finance.chasing.Debtor;
import io.saleswright.finance.chasing.DunningCase;
import io.saleswright.finance.chasing.Watching;
import io.saleswright.finance.disputes.DisputeFollower;
import io.saleswright.finance.receivables.OrderFacts;
import io.saleswright.finance.standing.StandingFollower;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;

/**
 * Takes what happens to receivables and complaints. Whatever it is, the case looks at what is known
 * now, so it does not matter in which order, how late or how often that is told.
 */
public final class DunningNews implements StandingFollower, DisputeFollower {

  private final Aggregates<DunningCase> cases;
  private final DunningSearch search;
  private final Sight sight;

  DunningNews(Aggregates<DunningCase> cases, DunningSearch search, Sight sight) {
    this.cases = cases;
    this.search = search;
    this.sight = sight;
  }

  /** Something of a receivable became overdue: its case begins, or goes on. */
  public void overdue(String receivableId, Cause cause) {
    if (cases.find(receivableId).isEmpty()) {
      OrderFacts order = sight.orderOf(receivableId);
      Debtor debtor = new Debtor(order.customerId(), order.number(), order.owner());
      boolean begun =
          !cases
              .createAt(
                  receivableId,
                  cause,
                  id ->
                      Watching.begun(
                          id, debtor, sight.of(id, cause.at()), sight.rules(), cause.at()))
              .repeated();
      if (begun) {
        return;
      }
    }
    watch(receivableId, cause);
  }

  /** A receivable stands differently, or is somebody else's. */
  @Override
  public void follow(String receivableId, Cause cause) {
    if (cases.find(receivableId).isPresent()) {
      watch(receivableId, cause);
    }
  }

  /** Something about a customer's complaints is different. */
  @Override
  public void followDisputes(String customerId, Cause cause) {
    search.goingOf(customerId).forEach(id -> watch(id, cause));
  }

  /** Brings a case up to date. */
  void watch(String id, Cause cause) {
    cases.change(id, cause, now -> look(id, now.state(), cause));
  }

  private Change<DunningCase> look(String id, DunningCase now, Cause cause) {
    return Watching.watched(id, now, sight.of(id, cause.at()), sight.rules(), cause.at());
  }
}
