package io.saleswright.platform.messaging;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.kernel.Reason;
import io.saleswright.platform.mongodb.StoredReason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The durable marks of parked aggregates. An instance keeps a consumer's marks in memory, so that
 * not every message costs a look into the store. It reads all of them when partitions are assigned,
 * and looks a mark up again before it acts on it, because a replay may have lifted it. Thread-safe.
 */
final class ParkingLot {

  private static final String WORDS = "words";

  private final MongoCollection<BsonDocument> marks;
  private final MongoCollection<BsonDocument> skipped;
  private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

  /**
   * @param marks one for each parked aggregate
   * @param skipped one for each message that was never handled because somebody decided so
   */
  ParkingLot(MongoCollection<BsonDocument> marks, MongoCollection<BsonDocument> skipped) {
    this.marks = marks;
    this.skipped = skipped;
  }

  /**
   * Where the first dead letter of a parked aggregate lies, how many follow it, and why it is there
   * in a form that can be told in other languages.
   */
  record Mark(ParkedAggregate aggregate, @Nullable Reason reason, int partition, long offset) {}

  static String id(String consumer, String topic, String aggregate) {
    return Ids.derived(consumer, topic, aggregate);
  }

  /**
   * Forgets what is known of a consumer's marks, because partitions were assigned: another instance
   * may have set some. They are read again before the next message is handled.
   */
  void forget(String consumer) {
    known.remove(consumer);
  }

  /**
   * Whether an aggregate is parked for a consumer.
   *
   * @param id identity of the mark
   * @throws com.mongodb.MongoException when that can't be known now; the message must wait then
   */
  boolean isParked(String consumer, String id) {
    Set<String> marked = known.computeIfAbsent(consumer, this::read);
    if (!marked.contains(id)) {
      return false;
    }
    if (find(id).isPresent()) {
      return true;
    }
    marked.remove(id);
    return false;
  }

  private Set<String> read(String consumer) {
    Set<String> ids = ConcurrentHashMap.newKeySet();
    marks
        .find(Filters.eq("consumer", consumer))
        .projection(Projections.include("_id"))
        .forEach(mark -> ids.add(mark.getString("_id").getValue()));
    return ids;
  }

  /**
   * Marks an aggregate as parked behind a dead letter, unless it is already.
   *
   * @param words the reason in its kept form; null when it is too long for that
   */
  void park(ParkedAggregate aggregate, @Nullable String words, int partition, long offset) {
    Bson first =
        Updates.combine(
            Updates.setOnInsert(WORDS, words),
            Updates.setOnInsert("consumer", aggregate.consumer()),
            Updates.setOnInsert("topic", aggregate.topic()),
            Updates.setOnInsert("aggregate", aggregate.aggregate()),
            Updates.setOnInsert("since", aggregate.since()),
            Updates.setOnInsert("eventId", aggregate.eventId()),
            Updates.setOnInsert("eventType", aggregate.eventType()),
            Updates.setOnInsert("reason", aggregate.reason()),
            Updates.setOnInsert("partition", partition),
            Updates.setOnInsert("offset", offset),
            Updates.inc("waiting", 1L));
    marks.updateOne(Filters.eq("_id", aggregate.id()), first, new UpdateOptions().upsert(true));
    known.computeIfPresent(
        aggregate.consumer(),
        (_, ids) -> {
          ids.add(aggregate.id());
          return ids;
        });
  }

  /** Counts one more message that waits; false when the mark was lifted meanwhile. */
  boolean countWaiting(String id) {
    return marks.updateOne(Filters.eq("_id", id), Updates.inc("waiting", 1L)).getMatchedCount()
        == 1;
  }

  /** Lifts a mark if no message came to wait since it was read. */
  boolean lift(Mark mark) {
    BsonDocument unchanged =
        new BsonDocument("_id", new BsonString(mark.aggregate().id()))
            .append("waiting", new BsonInt64(mark.aggregate().waiting()));
    return marks.deleteOne(unchanged).getDeletedCount() == 1;
  }

  /** Remembers the message at which a replay stopped again: the next one begins there. */
  void stoppedAt(String id, long offset, String eventId, String eventType, Reason reason) {
    marks.updateOne(
        Filters.eq("_id", id),
        Updates.combine(
            Updates.set("offset", offset),
            Updates.set("eventId", eventId),
            Updates.set("eventType", eventType),
            Updates.set("reason", ParkedReason.english(reason)),
            Updates.set(WORDS, StoredReason.write(reason))));
  }

  /**
   * Remembers for good that a message of a parked aggregate is never handled: a check asks.
   *
   * @param name what the message is called
   * @param place where it lies in its topic
   * @param by staff id of who decided so
   */
  void skip(ParkedAggregate parked, String name, String place, String by, Instant at) {
    skipped.updateOne(
        Filters.eq("_id", skipId(parked, name)),
        Updates.combine(
            Updates.set("consumer", parked.consumer()),
            Updates.set("topic", parked.topic()),
            Updates.set("aggregate", parked.aggregate()),
            Updates.set("eventId", name),
            Updates.set("place", place),
            Updates.setOnInsert("by", by),
            Updates.setOnInsert("at", at)),
        new UpdateOptions().upsert(true));
  }

  /** Forgets that a message was to be skipped, because a later replay has handled it. */
  void unskip(ParkedAggregate parked, String name) {
    skipped.deleteOne(Filters.eq("_id", skipId(parked, name)));
  }

  private static String skipId(ParkedAggregate parked, String name) {
    return id(parked.consumer(), parked.topic(), name);
  }

  Optional<Mark> find(String id) {
    return Optional.ofNullable(marks.find(Filters.eq("_id", id)).first()).map(ParkingLot::mark);
  }

  List<Mark> all(int limit) {
    return marks
        .find()
        .sort(Sorts.ascending("since"))
        .limit(limit)
        .map(ParkingLot::mark)
        .into(new ArrayList<>());
  }

  long count() {
    return marks.countDocuments();
  }

  private static Mark mark(BsonDocument document) {
    return new Mark(
        new ParkedAggregate(
            text(document, "_id"),
            text(document, "consumer"),
            text(document, "topic"),
            text(document, "aggregate"),
            Instant.ofEpochMilli(document.getDateTime("since").getValue()),
            text(document, "eventId"),
            text(document, "eventType"),
            text(document, "reason"),
            document.getNumber("waiting").longValue()),
        StoredReason.read(document.isString(WORDS) ? text(document, WORDS) : null),
        document.getNumber("partition").intValue(),
        document.getNumber("offset").longValue());
  }

  private static String text(BsonDocument document, String field) {
    return document.getString(field).getValue();
  }
}
