package io.saleswright.check.rules;

import io.saleswright.client.log.LoggedEvent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Numbers that stand in a topic more than once. To tell whether a repeat is the same event, its
 * topic is read a second time; so nothing has to be kept of events that are not repeated.
 */
final class Repeats {

  private static final int MOST = 100_000;

  private final Map<Number, Set<String>> ids = new HashMap<>();

  /** One event's number. */
  record Number(String topic, String aggregate, long sequence) {

    private static Number of(LoggedEvent event) {
      return new Number(event.topic(), event.key(), event.sequence());
    }
  }

  /** Notes a repeat; beyond the first hundred thousand numbers nothing is noted. */
  void add(LoggedEvent repeat) {
    if (ids.size() < MOST) {
      ids.computeIfAbsent(Number.of(repeat), _ -> new HashSet<>()).add(repeat.id());
    }
  }

  /** The topics to be read again. */
  Set<String> topics() {
    Set<String> topics = new HashSet<>();
    ids.keySet().forEach(number -> topics.add(number.topic()));
    return topics;
  }

  /** Sees an event for the second time. */
  void again(LoggedEvent event) {
    Set<String> known = ids.get(Number.of(event));
    if (known != null) {
      known.add(event.id());
    }
  }

  /** Tells each number that different events have, and how many. */
  void forEachAmbiguous(BiConsumer<Number, Integer> reader) {
    ids.forEach((number, different) -> {
      if (different.size() > 1) {
        reader.accept(number, different.size());
      }
    });
  }
}
