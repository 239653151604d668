package io.saleswright.check.rules;

import io.saleswright.client.log.LoggedEvent;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Judges parts that are counted from orders, of which each is looked at by itself: whoever writes
 * an order counts a moment later, so where all are read at once, a system at work always has one
 * that differs. What a consumer has before it, it may not have counted yet; whoever died between an
 * order and its part is told the event again.
 */
final class CountedParts {

  private final Progress progress;
  private final Doubts doubts;
  private final Set<String> untold = new HashSet<>();

  /**
   * @param progress of the consumer that counts, or tells that there is something to count
   */
  CountedParts(Progress progress, Doubts doubts) {
    this.progress = progress;
    this.doubts = doubts;
  }

  /**
   * A part and its orders, as they were read one after the other.
   *
   * @param problem how they differ; empty when they do not
   * @param underWay whether something was written meanwhile, or is to be told yet
   * @param orders identities of the orders
   */
  record Reading(String problem, boolean underWay, Collection<String> orders) {}

  void event(LoggedEvent event) {
    if (event.topic().equals(Landscape.ORDERS) && !progress.committed().isBehind(event)) {
      untold.add(event.key());
    }
  }

  /**
   * Tells which parts are wrong.
   *
   * @param suspects identities of those that differed when all were read
   * @param again reads one of them again
   */
  void conclude(
      Set<String> suspects, Function<String, Reading> again, BiConsumer<String, String> wrong) {
    for (String id : suspects) {
      if (!waits(again.apply(id)) && !doubts.settle(() -> again.apply(id).problem().isEmpty())) {
        Reading last = again.apply(id);
        if (!last.problem().isEmpty() && !last.underWay() && !waits(last)) {
          wrong.accept(id, last.problem());
        }
      }
    }
  }

  private boolean waits(Reading reading) {
    return reading.orders().stream()
        .anyMatch(order -> untold.contains(order) || progress.hasParked(Landscape.ORDERS, order));
  }
}
