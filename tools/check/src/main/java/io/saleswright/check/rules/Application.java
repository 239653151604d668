package io.saleswright.check.rules;

import io.saleswright.client.log.LoggedEvent;
import io.saleswright.system.Memory;
import io.saleswright.system.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/**
 * Whatever a consumer has behind it is remembered where its effect is: in the aggregate or in the
 * projection, in the same write (design section 3). What it remembers is in the topic.
 */
public final class Application implements Rule {

  private static final int FACTS_REMEMBERED = 200;
  private static final int REFUSALS_REMEMBERED = 300;

  private final Progress progress;
  private final Numbering numbering;
  private final Map<Source, Due> due = new HashMap<>();
  private final Map<String, Set<String>> dueFacts = new HashMap<>();
  private final Map<Source, Long> ahead = new HashMap<>();
  private long handled;
  private long excused;

  /**
   * @param progress a consumer that remembers in envelopes, facts or projections
   * @param numbering knows what is in the topics
   */
  public Application(Progress progress, Numbering numbering) {
    this.progress = progress;
    this.numbering = numbering;
  }

  /** Where an event comes from. */
  private record Source(String topic, String aggregate) {}

  /**
   * What must be remembered of one source.
   *
   * @param last number of the last event
   * @param events how many events
   */
  private record Due(long last, long events) {

    Due and(Due later) {
      return new Due(Math.max(last, later.last), events + later.events);
    }
  }

  /** How many different events had to be applied. */
  public long handled() {
    return handled;
  }

  /** How many of them are applied; of an aggregate that is behind, none is counted. */
  public long applied() {
    return handled
        - excused
        - due.values().stream().mapToLong(Due::events).sum()
        - dueFacts.values().stream().mapToLong(Set::size).sum();
  }

  @Override
  public void event(LoggedEvent event, boolean first, boolean early) {
    if (!first || !early || !progress.mustHaveApplied(event)) {
      return;
    }
    handled++;
    if (isElsewhere(event)) {
      excused++;
    } else if (progress.consumer().memory() == Memory.FACTS) {
      dueFacts
          .computeIfAbsent(event.subject(), _ -> new HashSet<>())
          .add(event.source() + " " + event.id());
    } else {
      due.merge(new Source(event.topic(), event.subject()), new Due(event.sequence(), 1), Due::and);
    }
  }

  /** Whether it was put aside under another aggregate than the one that it speaks of. */
  private boolean isElsewhere(LoggedEvent event) {
    return !event.aggregate().equals(event.subject()) && progress.hasParked(event);
  }

  @Override
  public void document(Place place, BsonDocument document) {
    if (!place.equals(progress.consumer().place())) {
      return;
    }
    String id = document.getString("_id").getValue();
    switch (progress.consumer().memory()) {
      case ENVELOPE -> document.getArray("seen", new BsonArray()).forEach(this::remembered);
      case FACTS -> {
        remembered(id, document.getArray("facts", new BsonArray()));
        refused(id, document.getArray("discrepancies", new BsonArray()));
      }
      case PROJECTION ->
          progress
              .consumer()
              .topics()
              .forEach(topic ->
                  remembered(new Source(topic, id), document.getNumber("sequence").longValue()));
      case ENTRIES -> {}
    }
  }

  private void remembered(BsonValue mark) {
    String from = mark.asDocument().getString("from").getValue();
    int slash = from.indexOf('/');
    var source = new Source(from.substring(0, slash), from.substring(slash + 1));
    if (progress.consumer().topics().contains(source.topic())) {
      remembered(source, mark.asDocument().getNumber("sequence").longValue());
    }
  }

  private void remembered(Source source, long applied) {
    due.computeIfPresent(source, (_, wanted) -> applied >= wanted.last() ? null : wanted);
    Trail trail = numbering.trails(source.topic()).find(source.aggregate());
    if (trail == null || trail.last() < applied) {
      ahead.merge(source, applied, Math::max);
    }
  }

  /** What an aggregate refused is remembered as refused: it may come again. */
  private void refused(String id, BsonArray discrepancies) {
    Set<String> wanted = dueFacts.get(id);
    if (wanted != null) {
      discrepancies.forEach(
          entry -> wanted.remove(entry.asDocument().getString("from").getValue()));
      if (discrepancies.size() >= REFUSALS_REMEMBERED) {
        wanted.clear();
      }
    }
  }

  private void remembered(String id, BsonArray facts) {
    Set<String> wanted = dueFacts.get(id);
    if (wanted != null) {
      facts.forEach(fact -> wanted.remove(fact.asString().getValue()));
      if (facts.size() >= FACTS_REMEMBERED) {
        wanted.clear();
      }
    }
  }

  @Override
  public void conclude(Findings findings) {
    String group = progress.consumer().group();
    due.forEach((source, wanted) -> {
      if (!progress.hasParked(source.topic(), source.aggregate())) {
        findings.violation(
            Promise.APPLIED,
            group,
            "has event "
                + wanted.last()
                + " of "
                + source.aggregate()
                + " ("
                + source.topic()
                + ") behind it, and "
                + progress.consumer().place()
                + " does not remember it");
      }
    });
    dueFacts.forEach((id, facts) -> {
      if (!facts.isEmpty() && !isParked(id)) {
        findings.violation(
            Promise.APPLIED,
            group,
            "has " + facts.size() + " facts of " + id + " behind it that are not remembered");
      }
    });
    ahead.forEach((source, applied) -> {
      Trail trail = numbering.trails(source.topic()).find(source.aggregate());
      if (trail == null || trail.last() < applied) {
        findings.violation(
            Promise.APPLIED,
            group,
            "remembers event "
                + applied
                + " of "
                + source.aggregate()
                + ", which "
                + source.topic()
                + " does not have");
      }
    });
  }

  private boolean isParked(String aggregate) {
    return progress.consumer().topics().stream()
        .anyMatch(topic -> progress.hasParked(topic, aggregate));
  }
}
