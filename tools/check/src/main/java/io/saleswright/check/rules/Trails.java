package io.saleswright.check.rules;

import io.saleswright.client.log.LoggedEvent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The trails of all aggregates of one topic. */
final class Trails {

  private final Map<String, Trail> byAggregate = new HashMap<>();

  /** Sees an event and tells whether it is its first occurrence. */
  boolean see(LoggedEvent event, boolean early) {
    return see(event.key(), event, early);
  }

  /** Sees an event of an aggregate that its key alone does not name. */
  boolean see(String aggregate, LoggedEvent event, boolean early) {
    return of(aggregate).see(event.sequence(), early);
  }

  Trail of(String aggregate) {
    return byAggregate.computeIfAbsent(aggregate, _ -> new Trail());
  }

  @Nullable Trail find(String aggregate) {
    return byAggregate.get(aggregate);
  }

  Map<String, Trail> all() {
    return byAggregate;
  }

  /** What became of the events of all these aggregates. */
  Numbering.Count count(String topic) {
    long aggregates = 0;
    long accepted = 0;
    long waiting = 0;
    long published = 0;
    long repeats = 0;
    for (Trail trail : byAggregate.values()) {
      aggregates += trail.isStored() ? 1 : 0;
      accepted += trail.accepted();
      waiting += trail.waiting();
      published += trail.published();
      repeats += trail.repeats();
    }
    return new Numbering.Count(topic, aggregates, accepted, waiting, published, repeats);
  }
}
