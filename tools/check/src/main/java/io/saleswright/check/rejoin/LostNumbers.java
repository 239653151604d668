package io.saleswright.check.rejoin;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import io.saleswright.check.rules.Landscape;
import io.saleswright.check.rules.LostEvents;
import io.saleswright.check.rules.Numbered;
import io.saleswright.system.Place;
import io.saleswright.system.Publisher;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
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
 * Writes down in every database what is lost, and keeps its numbers from being given out again.
 * Every step may be repeated: a number that was moved on moves no further.
 */
final class LostNumbers {

  /** More than any kind of document is made of on a day, between the backup and the restore. */
  private static final long UNTOLD = 2_000;

  private static final int BATCH = 500;

  private final Databases databases;
  private final Landscape landscape;
  private final Map<String, Publisher> publishers = new HashMap<>();

  LostNumbers(Databases databases) {
    this.databases = databases;
    this.landscape = databases.landscape();
    landscape.publishers().forEach(publisher -> publishers.put(publisher.topic(), publisher));
  }

  /**
   * Keeps what is lost for good, in every database before any number is moved on: so nothing is
   * forgotten when this is killed.
   *
   * @param taken the moment of which the stores are
   * @param now until when documents may have been given numbers
   */
  void keep(Collection<Loss> losses, Instant taken, Instant now) {
    for (String service : landscape.services()) {
      write(service, losses.stream().map(loss -> update(loss.id(), loss.entry(taken))));
    }
    spread();
    losses.forEach(this::moveOn);
    jump(taken, now);
  }

  private void write(String service, Stream<WriteModel<BsonDocument>> updates) {
    List<WriteModel<BsonDocument>> all = updates.toList();
    MongoCollection<BsonDocument> list =
        databases.collection(new Place(service, LostEvents.COLLECTION));
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
      databases
          .collection(new Place(service, LostEvents.COLLECTION))
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
      update(publisher, stream, Updates.max(Rejoining.LAST_EVENT, to));
      return;
    }
    // A notice's key is an aggregate of its service, whatever kind it is of.
    for (Publisher candidate : landscape.publishers()) {
      if (Numbered.source(candidate.place().service()).equals(stream.source())) {
        update(candidate, stream, Updates.max(Rejoining.LAST_NOTICE, to));
      }
    }
  }

  private void update(Publisher publisher, Numbered stream, Bson update) {
    databases
        .collection(publisher.place())
        .updateOne(Filters.eq("_id", stream.aggregate()), update);
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
  private void jump(Instant taken, Instant now) {
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
    return databases.collection(new Place(service, "numbers"));
  }
}
