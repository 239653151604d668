package io.saleswright.check.rejoin;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import io.saleswright.check.rules.Landscape;
import io.saleswright.check.rules.LostEvents;
import io.saleswright.client.CommandFailure;
import io.saleswright.client.log.ConsumerGroups;
import io.saleswright.client.log.EventLog;
import io.saleswright.client.log.LoggedEvent;
import io.saleswright.client.log.Offsets;
import io.saleswright.system.Consumer;
import io.saleswright.system.Place;
import io.saleswright.system.Publisher;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;

/**
 * Makes restored stores and topics agree. Every step may be repeated: what is lost is written down
 * in every database before any number is moved on, and a number that was moved on moves no further.
 */
final class Rejoining {

  /** How much earlier consumers begin to read again than the stores say: repeats are absorbed. */
  private static final Duration MARGIN = Duration.ofMinutes(5);

  private static final int BATCH = 500;
  private static final String LAST_EVENT = "lastEvent";
  private static final String LAST_NOTICE = "lastNotice";

  private final EventLog log;
  private final ConsumerGroups groups;
  private final MongoClient client;
  private final Landscape landscape;
  private final Instant taken;
  private final LostEvents before = new LostEvents();
  private final Map<String, Publisher> publishers = new HashMap<>();
  private final Map<Stream, Long> known = new HashMap<>();
  private final Map<Stream, Loss> losses = new LinkedHashMap<>();

  /**
   * @param client writes as the services do: acknowledged by a majority, on disk
   * @param taken the moment of which the stores are
   */
  Rejoining(
      EventLog log, ConsumerGroups groups, MongoClient client, Landscape landscape, Instant taken) {
    this.log = log;
    this.groups = groups;
    this.client = client;
    this.landscape = landscape;
    this.taken = taken;
    landscape.publishers().forEach(publisher -> publishers.put(publisher.topic(), publisher));
  }

  /**
   * Looks whether a service runs.
   *
   * @throws CommandFailure when one does
   * @throws InterruptedException when the caller is told to give up
   */
  void requireThatNobodyReads() throws InterruptedException {
    Collection<String> atWork =
        groups.atWork(landscape.consumers().stream().map(Consumer::group).toList());
    if (!atWork.isEmpty()) {
      throw new CommandFailure(
          "Services run and would give numbers out again; these read now: "
              + String.join(", ", atWork));
    }
  }

  /**
   * Looks what is lost; changes nothing.
   *
   * @param each is shown every lost event
   */
  Collection<Loss> look(java.util.function.Consumer<LoggedEvent> each) {
    readStores();
    Offsets ends = log.ends(topics());
    log.read(
        log.beginnings(ends),
        ends,
        event -> {
          if (isLost(event)) {
            Stream stream = Stream.of(event);
            losses.computeIfAbsent(stream, this::lossOf).add(event);
            each.accept(event);
          }
        });
    return losses.values();
  }

  private Collection<String> topics() {
    List<String> topics = new ArrayList<>(publishers.keySet());
    topics.addAll(landscape.system().sharedTopics());
    return topics;
  }

  private void readStores() {
    for (String service : landscape.services()) {
      // What this restore has lost is worked out again: it may not be in every database yet.
      collection(new Place(service, LostEvents.COLLECTION))
          .find(Filters.ne("taken", Date.from(taken)))
          .forEach(before::add);
    }
    for (Publisher publisher : landscape.publishers()) {
      String source = Stream.source(publisher.place().service());
      collection(publisher.place())
          .find()
          .projection(Projections.include(LAST_EVENT, LAST_NOTICE))
          .batchSize(BATCH)
          .forEach(document -> {
            String id = document.getString("_id").getValue();
            known.put(
                new Stream(publisher.topic(), source, id),
                document.getNumber(LAST_EVENT).longValue());
            if (document.containsKey(LAST_NOTICE)) {
              landscape
                  .system()
                  .sharedTopics()
                  .forEach(topic ->
                      known.merge(
                          new Stream(topic, source, id),
                          document.getNumber(LAST_NOTICE).longValue(),
                          Math::max));
            }
          });
    }
  }

  private boolean isLost(LoggedEvent event) {
    return event.sequence() > known.getOrDefault(Stream.of(event), 0L) && !before.contains(event);
  }

  private Loss lossOf(Stream stream) {
    Long last = known.get(stream);
    return new Loss(stream, last == null ? 1 : last + 1, last == null);
  }

  /**
   * Writes down what is lost, and moves numbers on.
   *
   * @return from how many partitions consumers read again
   * @throws InterruptedException when the caller is told to give up
   */
  int mend() throws InterruptedException {
    landscape.services().forEach(this::writeDown);
    losses.values().forEach(this::moveOn);
    Offsets back = groups.at(taken.minus(MARGIN), log.ends(landscape.topics()));
    int again = 0;
    for (Consumer consumer : landscape.consumers()) {
      again += groups.takeBack(consumer.group(), log.committed(consumer.group()), back);
    }
    return again;
  }

  private void writeDown(String service) {
    List<WriteModel<BsonDocument>> entries = new ArrayList<>();
    losses
        .values()
        .forEach(loss ->
            entries.add(
                new UpdateOneModel<>(
                    Filters.eq("_id", loss.id()),
                    loss.entry(taken),
                    new UpdateOptions().upsert(true))));
    MongoCollection<BsonDocument> list = collection(new Place(service, LostEvents.COLLECTION));
    for (int i = 0; i < entries.size(); i += BATCH) {
      list.bulkWrite(
          entries.subList(i, Math.min(entries.size(), i + BATCH)),
          new BulkWriteOptions().ordered(false));
    }
  }

  private void moveOn(Loss loss) {
    Publisher publisher = publishers.get(loss.stream().topic());
    if (publisher == null) {
      moveNoticesOn(loss);
      return;
    }
    collection(publisher.place())
        .updateOne(
            Filters.eq("_id", loss.stream().aggregate()), Updates.max(LAST_EVENT, loss.to()));
    for (String text : loss.numbers()) {
      DayNumber.read(text)
          .ifPresent(number ->
              collection(new Place(publisher.place().service(), "numbers"))
                  .updateOne(
                      Filters.eq("_id", number.counter()),
                      Updates.max("last", number.number()),
                      new UpdateOptions().upsert(true)));
    }
  }

  /** A notice's key is an aggregate of its service, whatever kind it is of. */
  private void moveNoticesOn(Loss loss) {
    for (Publisher publisher : landscape.publishers()) {
      if (Stream.source(publisher.place().service()).equals(loss.stream().source())) {
        collection(publisher.place())
            .updateOne(
                Filters.eq("_id", loss.stream().aggregate()), Updates.max(LAST_NOTICE, loss.to()));
      }
    }
  }

  private MongoCollection<BsonDocument> collection(Place place) {
    return client
        .getDatabase(landscape.database(place.service()))
        .getCollection(place.collection(), BsonDocument.class);
  }
}
