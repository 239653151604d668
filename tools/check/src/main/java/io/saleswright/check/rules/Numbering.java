package io.saleswright.check.rules;

import io.saleswright.client.log.LoggedEvent;
import io.saleswright.system.Place;
import io.saleswright.system.Publisher;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/**
 * Every event that a store has accepted is in its outbox or in the topic, in order, and the topic
 * has no other (design section 3). Repeats are allowed and counted; two different events under one
 * number are not.
 */
public final class Numbering implements Rule {

  private final List<Publisher> publishers;
  private final Map<String, Trails> trails = new HashMap<>();
  private final Map<String, Publisher> byTopic = new HashMap<>();
  private final Map<Place, Publisher> byPlace = new HashMap<>();
  private final Repeats repeats = new Repeats();
  private final List<Findings.Finding> malformed = new ArrayList<>();
  private final OverdueOutboxes overdue;

  /**
   * @param publishers whose events are numbered
   * @param now the moment of the check
   * @param threshold how long an event may wait in an outbox
   */
  public Numbering(List<Publisher> publishers, Instant now, Duration threshold) {
    this.publishers = List.copyOf(publishers);
    overdue = new OverdueOutboxes(now, threshold);
    for (Publisher publisher : publishers) {
      trails.put(publisher.topic(), new Trails());
      byTopic.put(publisher.topic(), publisher);
      byPlace.put(publisher.place(), publisher);
    }
  }

  /**
   * What became of one topic's events.
   *
   * @param aggregates how many aggregates the store has
   * @param accepted how many events it has accepted
   * @param waiting how many of them wait in outboxes
   * @param published how many different events the topic has
   * @param repeats how many records repeat one of them
   */
  public record Count(
      String topic, long aggregates, long accepted, long waiting, long published, long repeats) {}

  /** Sees an event before the other rules do, and tells whether it is its first occurrence. */
  public boolean isFirst(LoggedEvent event, boolean early) {
    Trails ofTopic = trails.get(event.topic());
    if (ofTopic == null) {
      return true;
    }
    if (event.sequence() < 1 || event.key().isEmpty() || !event.key().equals(event.subject())) {
      malformed.add(
          new Findings.Finding(
              Promise.PUBLISHED,
              event.place(),
              "the record has no number, or its key is not the aggregate that it speaks of"));
      return false;
    }
    boolean first = ofTopic.see(event, early);
    if (!first) {
      repeats.add(event);
    }
    return first;
  }

  /** Hears that an event counts for nothing, after it was seen. */
  public void lose(LoggedEvent event) {
    Trails ofTopic = trails.get(event.topic());
    if (ofTopic != null) {
      ofTopic.of(event.key()).lose(event.sequence());
    }
  }

  /** The trails of a topic. */
  Trails trails(String topic) {
    Trails found = trails.get(topic);
    if (found == null) {
      throw new IllegalArgumentException(topic + " is not numbered");
    }
    return found;
  }

  /** The topics in which events are repeated; they are to be read again. */
  public Set<String> topicsWithRepeats() {
    return repeats.topics();
  }

  /** Sees an event of such a topic for the second time, to compare it with its repeats. */
  public void again(LoggedEvent event) {
    repeats.again(event);
  }

  @Override
  public void document(Place place, BsonDocument document) {
    Publisher publisher = byPlace.get(place);
    if (publisher == null) {
      return;
    }
    String id = document.getString("_id").getValue();
    long accepted = document.getNumber("lastEvent").longValue();
    BsonArray outbox = events(document);
    trails(publisher.topic()).of(id).stored(accepted, outbox.size());
    long expected = accepted - outbox.size();
    for (BsonValue entry : outbox) {
      expected++;
      if (entry.asDocument().getNumber("seq").longValue() != expected) {
        malformed.add(
            new Findings.Finding(
                Promise.PUBLISHED,
                publisher.noun() + " " + id,
                "the numbers in its outbox have a gap, or do not end with " + accepted));
        return;
      }
    }
    if (!outbox.isEmpty()) {
      overdue.add(publisher.topic(), document);
    }
  }

  @Override
  public void conclude(Findings findings) {
    malformed.forEach(found -> findings.violation(found.promise(), found.subject(), found.text()));
    for (Publisher publisher : publishers) {
      trails(publisher.topic())
          .all()
          .forEach((id, trail) -> judge(publisher.noun() + " " + id, trail, findings));
    }
    overdue.conclude(findings);
    repeats.forEachAmbiguous((number, events) ->
        findings.violation(
            Promise.PUBLISHED,
            noun(number.topic()) + " " + number.aggregate(),
            events + " different events have number " + number.sequence()));
  }

  /** What waits for the topic of the aggregates; notices go elsewhere and count by themselves. */
  private static BsonArray events(BsonDocument document) {
    return new BsonArray(
        document.getArray("outbox", new BsonArray()).stream()
            .filter(entry -> !entry.asDocument().containsKey("topic"))
            .toList());
  }

  static void judge(String subject, Trail trail, Findings findings) {
    if (!trail.isStored() && trail.early() > 0) {
      if (trail.isTold()) {
        findings.violation(
            Promise.PUBLISHED, subject, "the topic speaks of it, and the store does not know it");
      }
      return;
    }
    if (trail.early() > trail.accepted()) {
      findings.violation(
          Promise.PUBLISHED,
          subject,
          "the topic has event "
              + trail.early()
              + ", and the store has accepted "
              + trail.accepted());
    }
    if (trail.lost() > 0) {
      findings.violation(
          Promise.PUBLISHED,
          subject,
          "event "
              + trail.lost()
              + " of "
              + trail.accepted()
              + " is neither in the outbox nor in the topic");
    }
    if (trail.disordered() > 0) {
      findings.violation(
          Promise.IN_ORDER,
          subject,
          "event " + trail.disordered() + " first comes behind a later one");
    }
  }

  /** The counts of all topics. */
  public List<Count> counts() {
    return publishers.stream()
        .map(publisher -> trails(publisher.topic()).count(publisher.topic()))
        .toList();
  }

  private String noun(String topic) {
    Publisher publisher = byTopic.get(topic);
    return publisher == null ? topic : publisher.noun();
  }
}
