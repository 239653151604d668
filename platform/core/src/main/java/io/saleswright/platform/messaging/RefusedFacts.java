package io.saleswright.platform.messaging;

import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Cause.Fact;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.Reason;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.mongodb.Discrepancy;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.mongodb.RefusedFact;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Facts that a rule refused, and how a person takes one up when the reason is gone: it is judged as
 * if its sender had repeated it. Thread-safe.
 */
final class RefusedFacts {

  private final EnvelopeStores stores;
  private final Function<Reason, String> words;
  private final Collection<EventDispatcher> dispatchers;

  /**
   * @param words tells a reason in the language of whoever reads
   */
  RefusedFacts(
      EnvelopeStores stores,
      Function<Reason, String> words,
      Collection<EventDispatcher> dispatchers) {
    this.stores = stores;
    this.words = words;
    this.dispatchers = List.copyOf(dispatchers);
  }

  /** The latest ones, each told in the reader's language. */
  List<Discrepancy> newestFirst(int limit) {
    return stores.refusals(limit).stream().map(this::told).toList();
  }

  private Discrepancy told(RefusedFact refused) {
    Reason reason = refused.reason();
    return reason == null
        ? refused.discrepancy()
        : refused.discrepancy().saying(words.apply(reason));
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
    Discrepancy after = told(find(id));
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
