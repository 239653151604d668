package io.saleswright.finance.risk;

import io.saleswright.finance.gates.Block;
import io.saleswright.finance.receivables.OrderFollower;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.process.UnfinishedWork;
import java.time.Instant;
import java.util.SequencedMap;

/**
 * Tells a customer's receivables that the customer is blocked, or is not any more. What is to be
 * told stands on the customer's file, so it is told after any crash; orders that come meanwhile
 * ask.
 */
final class RiskFollowUp implements UnfinishedWork {

  private final Aggregates<CustomerRisk> risks;
  private final RiskSearch search;
  private final OrderFollower orders;

  RiskFollowUp(Aggregates<CustomerRisk> risks, RiskSearch search, OrderFollower orders) {
    this.risks = risks;
    this.search = search;
    this.orders = orders;
  }

  Stored<CustomerRisk> after(Stored<CustomerRisk> stored, Cause cause) {
    if (stored.state().openSince() == null) {
      return stored;
    }
    Cause step = cause.followUp();
    Block known = stored.state().block();
    for (String order : search.openOf(stored.state().customerId())) {
      orders.followBlock(order, step);
    }
    risks.change(stored.id(), step, now -> now.state().told(known));
    Stored<CustomerRisk> now = risks.get(stored.id());
    return stored.repeated() ? now.asRepeat() : now;
  }

  @Override
  public String name() {
    return "customers whose receivables have to be told";
  }

  @Override
  public SequencedMap<String, Instant> unfinished(Look look) {
    return search.unfinished(look);
  }

  @Override
  public void finish(String id, Cause cause) {
    after(risks.get(id), cause);
  }
}
