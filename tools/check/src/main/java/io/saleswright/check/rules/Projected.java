package io.saleswright.check.rules;

import io.saleswright.client.log.LoggedEvent;
import io.saleswright.system.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * A projection shows what follows from the events up to the number that it keeps.
 *
 * @param <S> what is worked out for each source aggregate, small
 */
abstract class Projected<S extends Projected.State> implements Rule {

  private final String topic;
  private final Place place;
  private final Predicate<LoggedEvent> skipped;
  private final Map<String, S> expected = new HashMap<>();
  private final Set<String> unknown = new HashSet<>();
  private final Map<String, String> differing = new HashMap<>();

  /**
   * @param skipped whether whoever keeps the projection was told never to apply an event
   */
  Projected(String topic, Place place, Predicate<LoggedEvent> skipped) {
    this.topic = topic;
    this.place = place;
    this.skipped = skipped;
  }

  /** What follows from some events. */
  interface State {

    /** Number of the last of them. */
    long sequence();
  }

  /** What follows from one more event; the same as before when the event says nothing of it. */
  abstract @Nullable S after(@Nullable S before, LoggedEvent event);

  /** In what a document differs from what follows; empty when it does not. */
  abstract String difference(S expected, BsonDocument document);

  @Override
  public final void event(LoggedEvent event, boolean first, boolean early) {
    if (first && event.topic().equals(topic) && !skipped.test(event)) {
      S after = after(expected.get(event.key()), event);
      if (after != null) {
        expected.put(event.key(), after);
        unknown.remove(event.key());
      }
    }
  }

  @Override
  public final void document(Place where, BsonDocument document) {
    if (!where.equals(place)) {
      return;
    }
    String id = document.getString("_id").getValue();
    S state = expected.get(id);
    if (state == null) {
      unknown.add(id);
    } else if (state.sequence() == Amounts.number(document, "sequence")) {
      String difference = difference(state, document);
      if (!difference.isEmpty()) {
        differing.put(id, difference);
      }
    }
  }

  @Override
  public final void conclude(Findings findings) {
    differing.forEach(
        (id, difference) -> findings.violation(Promise.PROJECTED, place + " " + id, difference));
    unknown.forEach(id ->
        findings.violation(Promise.PROJECTED, place + " " + id, topic + " tells nothing of it"));
  }
}
