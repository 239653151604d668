package io.saleswright.check.rules;

import io.saleswright.client.log.LoggedEvent;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bson.BsonDocument;

/**
 * The aggregates that consumers have put aside, because a message could not be handled: what waits
 * behind it is not lost, and not applied either. And the messages that are never applied, because
 * an administrator has decided so.
 */
public final class Parked {

  private static final int NAMED = 50;
  private static final Comparator<Skipped> ORDER =
      Comparator.comparing(Skipped::consumer)
          .thenComparing(Skipped::topic)
          .thenComparing(Skipped::name);

  private final Set<Mark> marks = new HashSet<>();
  private final Map<Skipped, String> skipped = new TreeMap<>(ORDER);
  private final Findings findings;

  /**
   * @param findings where each is noted
   */
  public Parked(Findings findings) {
    this.findings = findings;
  }

  private record Mark(String consumer, String topic, String aggregate) {}

  /**
   * A message that a consumer never applies.
   *
   * @param name its identity, or its place when it has none
   */
  private record Skipped(String consumer, String topic, String name) {}

  /** Learns of a message that is never applied. */
  public void addSkipped(BsonDocument mark) {
    String consumer = mark.getString("consumer").getValue();
    String topic = mark.getString("topic").getValue();
    String name = mark.getString("eventId").getValue();
    skipped.put(new Skipped(consumer, topic, name), decision(mark));
  }

  private static String decision(BsonDocument mark) {
    String by = mark.isString("by") ? mark.getString("by").getValue() : "an administrator";
    String at =
        mark.isDateTime("at")
            ? " at " + Instant.ofEpochMilli(mark.getDateTime("at").getValue())
            : "";
    return by + at;
  }

  /** Notes what each consumer was told to skip, by whom and when; the rest is counted. */
  public void noteSkipped() {
    skipped.entrySet().stream()
        .limit(NAMED)
        .forEach(entry ->
            findings.note(
                entry.getKey().consumer(),
                "was told by "
                    + entry.getValue()
                    + " to skip "
                    + entry.getKey().name()
                    + " of "
                    + entry.getKey().topic()));
    if (skipped.size() > NAMED) {
      findings.note("consumers", "were told to skip " + (skipped.size() - NAMED) + " more");
    }
  }

  /** Whether a consumer was told never to apply an event. */
  public boolean isSkipped(String consumer, LoggedEvent event) {
    return skipped.containsKey(new Skipped(consumer, event.topic(), event.name()));
  }

  /** Learns of a parked aggregate. */
  public void add(BsonDocument mark) {
    String consumer = mark.getString("consumer").getValue();
    String topic = mark.getString("topic").getValue();
    String aggregate = mark.getString("aggregate").getValue();
    marks.add(new Mark(consumer, topic, aggregate));
    findings.note(
        consumer,
        "has parked "
            + aggregate
            + " of "
            + topic
            + " with "
            + mark.getNumber("waiting").longValue()
            + " messages: "
            + mark.getString("reason").getValue());
  }

  /** Whether a consumer has put an aggregate aside. */
  boolean contains(String consumer, String topic, String aggregate) {
    return marks.contains(new Mark(consumer, topic, aggregate));
  }

  /** How many a consumer has put aside. */
  public long count(String consumer) {
    return marks.stream().filter(mark -> mark.consumer().equals(consumer)).count();
  }
}
