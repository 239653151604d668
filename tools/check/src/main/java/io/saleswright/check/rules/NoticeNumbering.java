package io.saleswright.check.rules;

import io.saleswright.client.log.LoggedEvent;
import io.saleswright.system.Place;
import io.saleswright.system.Publisher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.BsonArray;
import org.bson.BsonDocument;

/**
 * Every notice that a store has accepted is in its outbox or in the one topic of all services, and
 * the topic has no other. Each aggregate numbers its own; two services may have aggregates under
 * one key, so a notice is told apart by its source, too.
 */
public final class NoticeNumbering implements Rule {

  private final Map<Place, Publisher> byPlace = new HashMap<>();
  private final Map<String, Trails> byTopic = new TreeMap<>();
  private final List<Findings.Finding> malformed = new ArrayList<>();

  /** What is compared: the outboxes of all that publishes, and the topics that are shared. */
  public NoticeNumbering(Landscape landscape) {
    landscape.publishers().forEach(publisher -> byPlace.put(publisher.place(), publisher));
    landscape.system().sharedTopics().forEach(topic -> byTopic.put(topic, new Trails()));
  }

  @Override
  public void event(LoggedEvent event, boolean first, boolean early) {
    Trails trails = byTopic.get(event.topic());
    if (trails == null) {
      return;
    }
    if (event.sequence() < 1 || !event.source().startsWith(Numbered.OURS)) {
      malformed.add(
          new Findings.Finding(
              Promise.PUBLISHED,
              event.place(),
              "the notice has no number, or no service as source"));
      return;
    }
    trails.see(aggregate(event), event, early);
  }

  /** Hears that a notice counts for nothing, after it was seen. */
  public void lose(LoggedEvent event) {
    Trails trails = byTopic.get(event.topic());
    if (trails != null) {
      trails.of(aggregate(event)).lose(event.sequence());
    }
  }

  private static String aggregate(LoggedEvent event) {
    return aggregate(event.source().substring(Numbered.OURS.length()), event.key());
  }

  @Override
  public void document(Place place, BsonDocument document) {
    Publisher publisher = byPlace.get(place);
    if (publisher == null || !document.containsKey("lastNotice")) {
      return;
    }
    String id = document.getString("_id").getValue();
    byTopic.forEach((topic, trails) ->
        trails
            .of(aggregate(place.service(), id))
            .stored(document.getNumber("lastNotice").longValue(), waiting(topic, document)));
  }

  private static long waiting(String topic, BsonDocument document) {
    return document.getArray("outbox", new BsonArray()).stream()
        .filter(entry -> topic.equals(Amounts.text(entry.asDocument(), "topic")))
        .count();
  }

  private static String aggregate(String service, String id) {
    return service + " " + id;
  }

  @Override
  public void conclude(Findings findings) {
    malformed.forEach(found -> findings.violation(found.promise(), found.subject(), found.text()));
    byTopic
        .values()
        .forEach(trails ->
            trails
                .all()
                .forEach((id, trail) -> Numbering.judge("notices of " + id, trail, findings)));
  }

  /** The counts of the shared topics. */
  public List<Numbering.Count> counts() {
    return byTopic.entrySet().stream()
        .map(topic -> topic.getValue().count(topic.getKey()))
        .toList();
  }
}
