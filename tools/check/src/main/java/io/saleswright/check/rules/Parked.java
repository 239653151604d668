package io.saleswright.check.rules;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bson.BsonDocument;

/**
 * The aggregates that consumers have put aside, because a message could not be handled: what waits
 * behind it is not lost, and not applied either. And the messages that are never applied, because
 * an administrator has decided so.
 */
public final class Parked {

  private final Set<Mark> marks = new HashSet<>();
  private final Set<Skipped> skipped = new HashSet<>();
  private final Findings findings;

  /**
   * @param findings where each is noted
   */
  public Parked(Findings findings) {
    this.findings = findings;
  }

  private record Mark(String consumer, String topic, String aggregate) {}

  private record Skipped(String consumer, String topic, String eventId) {}

  /** Learns of a message that is never applied. */
  public void addSkipped(BsonDocument mark) {
    String consumer = mark.getString("consumer").getValue();
    String topic = mark.getString("topic").getValue();
    String eventId = mark.getString("eventId").getValue();
    skipped.add(new Skipped(consumer, topic, eventId));
  }

  /** Notes how many messages each consumer was told to skip; who and which is in the audit log. */
  public void noteSkipped() {
    skipped.stream()
        .collect(Collectors.groupingBy(Skipped::consumer, TreeMap::new, Collectors.counting()))
        .forEach((consumer, count) ->
            findings.note(consumer, "was told by an administrator to skip " + count + " messages"));
  }

  /** Whether a consumer was told never to apply an event. */
  boolean isSkipped(String consumer, String topic, String eventId) {
    return skipped.contains(new Skipped(consumer, topic, eventId));
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
