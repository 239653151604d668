package io.saleswright.customer.handovers.web;

import io.saleswright.customer.handovers.HandOver;
import io.saleswright.customer.responsibility.OpenWork;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A hand-over of all customers of a person.
 *
 * @param state {@code RUNNING} until every customer was tried, then {@code DONE}
 * @param customers how many customers it is about
 * @param moved how many went to the new person; left out until it is done. The others had somebody
 *     else by then
 */
record HandOverView(
    String id,
    String state,
    String from,
    String owner,
    @Nullable String team,
    String reason,
    @Nullable String openWork,
    int customers,
    @Nullable Integer moved,
    String decidedBy,
    Instant decidedAt) {

  static HandOverView of(Stored<HandOver> stored) {
    HandOver decision = stored.state();
    return new HandOverView(
        stored.id(),
        decision.stage().name(),
        decision.from(),
        decision.order().owner(),
        decision.order().team(),
        decision.order().reason(),
        OpenWork.text(decision.order().openWork()),
        decision.customers().size(),
        decision.moved(),
        decision.decidedBy(),
        decision.decidedAt());
  }
}
