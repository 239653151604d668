package io.saleswright.platform.messaging;

import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Cause.Fact;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.mongodb.Discrepancy;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.mongodb.RefusedFact;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Facts that a rule refused, and how a person takes one up when the reason is gone: it is judged as
 * if its sender had repeated it. Thread-safe.
 */
final class RefusedFacts {

  private final EnvelopeStores stores;
  private final Collection<EventDispatcher> dispatchers;

  RefusedFacts(EnvelopeStores stores, Collection<EventDispatcher> dispatchers) {
    this.stores = stores;
    this.dispatchers = List.copyOf(dispatchers);
  }

  List<Discrepancy> newestFirst(int limit) {
    return stores.discrepancies(limit);
  }

  /**
   * Lets a refused fact be judged once more; one that has taken effect meanwhile stays as it is.
   *
   * @throws NotFound when there is none with this identity
   * @throws RuleViolation when it is refused still, or can't be judged here
   */
  Discrepancy takeUp(String id, Act act) {
    RefusedFact refused = find(id);
    if (refused.discrepancy().isOpen()) {
      judge(refused, act);
    }
    Discrepancy after = find(id).discrepancy();
    if (after.isOpen()) {
      throw new RuleViolation(
          FactRefusal.STILL_REFUSED, after.rule(), Map.of("reason", after.detail()));
    }
    return after;
  }

  private RefusedFact find(String id) {
    return stores.refused(id).orElseThrow(() -> new NotFound("refused fact"));
  }

  private void judge(RefusedFact refused, Act act) {
    Fact fact = refused.fact();
    if (fact == null) {
      throw FactRefusal.FACT_NOT_KEPT.violation();
    }
    EventDispatcher judge =
        dispatchers.stream()
            .filter(dispatcher -> dispatcher.handles(fact.type()))
            .findFirst()
            .orElseThrow(FactRefusal.FACT_NOT_KEPT::violation);
    judge.takeUp(fact, refused.discrepancy().aggregate(), act.cause().trace(), act.by());
  }
}
