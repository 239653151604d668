package io.saleswright.order.ordering.persistence;

import io.saleswright.order.facts.FactRefused;
import io.saleswright.order.facts.FactTakenUp;
import io.saleswright.platform.mongodb.Discrepancy;
import io.saleswright.platform.mongodb.RefusalEvents;

/** What an order tells of the facts that it refuses. */
final class OrderRefusals implements RefusalEvents {

  @Override
  public Record refused(Discrepancy refused) {
    return new FactRefused(
        refused.aggregate(),
        refused.from(),
        String.valueOf(refused.fact()),
        refused.rule(),
        refused.problem());
  }

  @Override
  public Record takenUp(Discrepancy taken) {
    return new FactTakenUp(
        taken.aggregate(),
        taken.from(),
        String.valueOf(taken.fact()),
        String.valueOf(taken.takenUpBy()));
  }
}
