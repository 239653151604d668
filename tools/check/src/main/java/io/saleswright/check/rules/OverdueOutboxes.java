package io.saleswright.check.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.bson.BsonDocument;

/** Outboxes in which events have waited for longer than they may, by topic. */
final class OverdueOutboxes {

  private final Instant now;
  private final Duration threshold;
  private final Map<String, Overdue> byTopic = new TreeMap<>();

  /**
   * @param now the moment of the check
   * @param threshold how long an event may wait
   */
  OverdueOutboxes(Instant now, Duration threshold) {
    this.now = now;
    this.threshold = threshold;
  }

  private record Overdue(long aggregates, Duration longest) {

    private Overdue and(Overdue other) {
      return new Overdue(
          aggregates + other.aggregates,
          longest.compareTo(other.longest) > 0 ? longest : other.longest);
    }
  }

  /** Looks how long the events of an aggregate have waited; one without a mark always has. */
  void add(String topic, BsonDocument document) {
    Instant since =
        document.containsKey("pendingSince")
            ? Instant.ofEpochMilli(document.getDateTime("pendingSince").getValue())
            : Instant.EPOCH;
    Duration age = Duration.between(since, now);
    if (age.compareTo(threshold) > 0) {
      byTopic.merge(topic, new Overdue(1, age), Overdue::and);
    }
  }

  /** Tells the topics that have any. */
  void conclude(Findings findings) {
    byTopic.forEach((topic, overdue) ->
        findings.violation(
            Promise.PROMPT,
            topic,
            overdue.aggregates()
                + " aggregates have events that wait in their outbox, the longest for "
                + overdue.longest().toSeconds()
                + " s"));
  }
}
