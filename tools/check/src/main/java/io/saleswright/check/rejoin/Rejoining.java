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
import io.saleswright.check.rules.Numbered;
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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/**
 * Makes restored stores and topics agree. Every step may be repeated: what is lost is written down
 * in every database before any number is moved on, and a number that was moved on moves no further.
 */
final class Rejoining {

  /** How much earlier consumers begin to read again than the stores say: repeats are absorbed. */
  private static final Duration MARGIN = Duration.ofMinutes(5);

  /** More than any kind of document is made of on a day, between the backup and the restore. */
  private static final long UNTOLD = 2_000;

  private static final int BATCH = 500;
  private static final String LAST_EVENT = "lastEvent";
  private static final String LAST_NOTICE = "lastNotice";

  private final EventLog log;
  private final ConsumerGroups groups;
  private final MongoClient client;
  private final Landscape landscape;
  private final Instant taken;
  private final Instant now;
  private final LostEvents before = new LostEvents();
  private final Map<String, Publisher> publishers = new HashMap<>();
  private final Map<Numbered, Long> known = new HashMap<>();
  private final Map<Numbered, Loss> losses = new LinkedHashMap<>();

  /**
   * @param client writes as the services do: acknowledged by a majority, on disk
   * @param taken the moment of which the stores are
   * @param now the moment of the rejoining
   */
  Rejoining(
      EventLog log,
      ConsumerGroups groups,
      MongoClient client,
      Landscape landscape,
      Instant taken,
      Instant now) {
    this.log = log;
    this.groups = groups;
    this.client = client;
    this.landscape = landscape;
    this.taken = taken;
    this.now = now;
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
    for (String service : landscape.services()) {
      String database = landscape.database(service);
      if (client.getDatabase(database).listCollectionNames().first() == null) {
        throw new CommandFailure(
            "The store has no database " + database + " for " + service + ". Is it the right one?");
      }
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
            Numbered stream = Numbered.of(event);
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
      String source = Numbered.source(publisher.place().service());
      collection(publisher.place())
          .find()
          .projection(Projections.include(LAST_EVENT, LAST_NOTICE))
          .batchSize(BATCH)
          .forEach(document -> {
            String id = document.getString("_id").getValue();
            known.put(
                new Numbered(publisher.topic(), source, id),
                document.getNumber(LAST_EVENT).longValue());
            if (document.containsKey(LAST_NOTICE)) {
              landscape
                  .system()
                  .sharedTopics()
                  .forEach(topic ->
                      known.merge(
                          new Numbered(topic, source, id),
                          document.getNumber(LAST_NOTICE).longValue(),
                          Math::max));
            }
          });
    }
  }

  private boolean isLost(LoggedEvent event) {
    return event.sequence() > known.getOrDefault(Numbered.of(event), 0L) && !before.contains(event);
  }

  private Loss lossOf(Numbered stream) {
    Long last = known.get(stream);
    long lost = before.last(stream);
    return new Loss(stream, Math.max(last == null ? 0 : last, lost) + 1, last == null);
  }

  /**
   * Writes down what is lost, and moves numbers on.
   *
   * @param from the moment from which consumers read again; that of the stores, or of the first
   *     lost event, with a margin, when it is earlier
   * @return from how many partitions consumers read again
   * @throws InterruptedException when the caller is told to give up
   */
  int mend(Instant from) throws InterruptedException {
    requireThatGroupsObey();
    for (String service : landscape.services()) {
      write(service, losses.values().stream().map(loss -> update(loss.id(), loss.entry(taken))));
    }
    spread();
    losses.values().forEach(this::moveOn);
    jump();
    Offsets back = groups.at(readAgainFrom(from), log.ends(landscape.topics()));
    int again = 0;
    for (Consumer consumer : landscape.consumers()) {
      again += groups.takeBack(consumer.group(), log.committed(consumer.group()), back);
    }
    return again;
  }

  private Instant readAgainFrom(Instant wanted) {
    Instant first =
        losses.values().stream().map(Loss::earliest).min(Instant::compareTo).orElse(taken);
    return Stream.of(wanted, taken, first).min(Instant::compareTo).orElseThrow().minus(MARGIN);
  }

  /** Before anything is written: who may not move groups finds out here. */
  private void requireThatGroupsObey() throws InterruptedException {
    for (Consumer consumer : landscape.consumers()) {
      groups.keep(consumer.group(), log.committed(consumer.group()));
    }
  }

  private void write(String service, Stream<WriteModel<BsonDocument>> updates) {
    List<WriteModel<BsonDocument>> all = updates.toList();
    MongoCollection<BsonDocument> list = collection(new Place(service, LostEvents.COLLECTION));
    for (int i = 0; i < all.size(); i += BATCH) {
      list.bulkWrite(
          all.subList(i, Math.min(all.size(), i + BATCH)), new BulkWriteOptions().ordered(false));
    }
  }

  private static WriteModel<BsonDocument> update(String id, Bson update) {
    return new UpdateOneModel<>(Filters.eq("_id", id), update, new UpdateOptions().upsert(true));
  }

  /** What a rejoining that was killed has written into some databases only, comes into all. */
  private void spread() {
    Map<String, BsonDocument> all = new LinkedHashMap<>();
    for (String service : landscape.services()) {
      collection(new Place(service, LostEvents.COLLECTION))
          .find()
          .forEach(entry -> all.put(entry.getString("_id").getValue(), entry));
    }
    for (String service : landscape.services()) {
      write(
          service,
          all.values().stream()
              .map(entry ->
                  update(
                      entry.getString("_id").getValue(),
                      new BsonDocument("$setOnInsert", withoutId(entry)))));
    }
    all.values()
        .forEach(entry ->
            moveOn(
                new Numbered(
                    entry.getString("topic").getValue(),
                    entry.getString("source").getValue(),
                    entry.getString("aggregate").getValue()),
                entry.getNumber("to").longValue()));
  }

  private static BsonDocument withoutId(BsonDocument entry) {
    BsonDocument rest = entry.clone();
    rest.remove("_id");
    return rest;
  }

  private void moveOn(Numbered stream, long to) {
    Publisher publisher = publishers.get(stream.topic());
    if (publisher != null) {
      update(publisher, stream, Updates.max(LAST_EVENT, to));
      return;
    }
    // A notice's key is an aggregate of its service, whatever kind it is of.
    for (Publisher candidate : landscape.publishers()) {
      if (Numbered.source(candidate.place().service()).equals(stream.source())) {
        update(candidate, stream, Updates.max(LAST_NOTICE, to));
      }
    }
  }

  private void update(Publisher publisher, Numbered stream, Bson update) {
    collection(publisher.place()).updateOne(Filters.eq("_id", stream.aggregate()), update);
  }

  private void moveOn(Loss loss) {
    Publisher publisher = publishers.get(loss.stream().topic());
    if (publisher == null) {
      return;
    }
    if (loss.revision() > 0) {
      update(publisher, loss.stream(), Updates.max("lastRevision", loss.revision()));
    }
    for (String text : loss.numbers()) {
      DayNumber.read(text)
          .ifPresent(number ->
              counters(publisher.place().service())
                  .updateOne(
                      Filters.eq("_id", number.counter()),
                      Updates.max("last", number.number()),
                      new UpdateOptions().upsert(true)));
    }
  }

  /**
   * Not every document tells its number in an event, so all that count by the day go on far behind.
   */
  private void jump() {
    List<String> days = new ArrayList<>();
    LocalDate last = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(1);
    for (LocalDate day = LocalDate.ofInstant(taken, ZoneOffset.UTC).minusDays(1);
        !day.isAfter(last);
        day = day.plusDays(1)) {
      days.add(DateTimeFormatter.BASIC_ISO_DATE.format(day));
    }
    for (String service : landscape.services()) {
      Set<String> prefixes = new TreeSet<>();
      counters(service)
          .find()
          .forEach(counter ->
              DayNumber.prefix(counter.getString("_id").getValue()).ifPresent(prefixes::add));
      for (String prefix : prefixes) {
        for (String day : days) {
          counters(service)
              .updateOne(
                  Filters.eq("_id", prefix + "-" + day),
                  Updates.inc("last", UNTOLD),
                  new UpdateOptions().upsert(true));
        }
      }
    }
  }

  private MongoCollection<BsonDocument> counters(String service) {
    return collection(new Place(service, "numbers"));
  }

  private MongoCollection<BsonDocument> collection(Place place) {
    return client
        .getDatabase(landscape.database(place.service()))
        .getCollection(place.collection(), BsonDocument.class);
  }
}
