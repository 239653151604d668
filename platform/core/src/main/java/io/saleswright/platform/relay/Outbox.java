package io.saleswright.platform.relay;

import static io.saleswright.platform.relay.OutboxFormat.OUTBOX;
import static io.saleswright.platform.relay.OutboxFormat.PENDING_SINCE;
import static io.saleswright.platform.relay.OutboxFormat.TRAIL;
import static io.saleswright.platform.relay.OutboxFormat.VERSION;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import io.saleswright.platform.pulse.Sign;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonInvalidOperationException;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The outboxes of one collection of aggregates. */
final class Outbox {

  private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

  private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

  /** A range, because the sparse index serves ranges, and not every store a test for existence. */
  private static final Bson WAITING = Filters.gt(PENDING_SINCE, Instant.EPOCH);

  private static final BsonDocument EMPTIED =
      new BsonDocument("$set", new BsonDocument(OUTBOX, new BsonArray()))
          .append(
              "$unset",
              new BsonDocument(PENDING_SINCE, new BsonString(""))
                  .append(TRAIL, new BsonString("")));

  private final String topic;
  private final MongoCollection<BsonDocument> collection;

  /**
   * @param topic where the events go
   * @param collection where the aggregates lie
   */
  public Outbox(String topic, MongoCollection<BsonDocument> collection) {
    this.topic = topic;
    this.collection = collection;
  }

  /**
   * One aggregate's outbox when it was read.
   *
   * @param version the aggregate's version then; as long as it is the same, no event was added
   * @param notes of writes, to be kept before they are removed
   * @param marked whether the aggregate is marked as having events; after a crash an aggregate
   *     without events may be
   */
  record Contents(
      String aggregateId,
      long version,
      List<PendingEvent> events,
      List<WriteNote> notes,
      boolean marked) {

    /** The outbox after a write that found it empty: it holds the events of that write only. */
    static Contents of(OutboxWrite write) {
      return new Contents(
          write.aggregateId(), write.version(), write.events(), write.notes(), true);
    }

    private boolean isFilled() {
      return !events.isEmpty() || !notes.isEmpty();
    }

    private BsonDocument guard() {
      return new BsonDocument("_id", new BsonString(aggregateId))
          .append(VERSION, new BsonInt64(version));
    }
  }

  /**
   * How much of an outbox was sent.
   *
   * @param count number of events that were acknowledged, from the first one on
   */
  record Sent(Contents contents, int count) {

    static Sent all(Contents contents) {
      return new Sent(contents, contents.events().size());
    }

    private boolean isAll() {
      return count == contents.events().size();
    }
  }

  String topic() {
    return topic;
  }

  String name() {
    return collection.getNamespace().getCollectionName();
  }

  /**
   * Reads the outboxes of these aggregates. Leaves out empty ones, and unreadable ones, so that
   * they don't hold up the others.
   */
  List<Contents> read(Collection<String> aggregateIds) {
    return collection
        .find(Filters.in("_id", aggregateIds))
        .projection(Projections.include(VERSION, OUTBOX, TRAIL, PENDING_SINCE))
        .into(new ArrayList<>())
        .stream()
        .flatMap(document -> readable(document).stream())
        .filter(contents -> contents.marked() || contents.isFilled())
        .toList();
  }

  /**
   * Removes exactly the published events and the notes that came with them, whatever was added
   * since; with the last event the mark, too.
   *
   * @return the aggregates whose outbox was published in full and has events again, because they
   *     were written meanwhile
   */
  Set<String> remove(List<Sent> sent) {
    List<Sent> complete = sent.stream().filter(Sent::isAll).toList();
    List<Sent> others = new ArrayList<>(sent.stream().filter(part -> !part.isAll()).toList());
    Set<String> waiting = Set.of();
    if (!complete.isEmpty() && !allEmptied(complete)) {
      waiting = waiting(complete);
      Set<String> written = waiting;
      complete.stream()
          .filter(part -> written.contains(part.contents().aggregateId()))
          .forEach(others::add);
    }
    removeSingly(others);
    return waiting;
  }

  private boolean allEmptied(List<Sent> complete) {
    List<WriteModel<BsonDocument>> updates = new ArrayList<>();
    for (Sent part : complete) {
      updates.add(new UpdateOneModel<>(part.contents().guard(), EMPTIED));
    }
    return collection.bulkWrite(updates, UNORDERED).getMatchedCount() == complete.size();
  }

  private Set<String> waiting(List<Sent> sent) {
    List<String> ids = sent.stream().map(part -> part.contents().aggregateId()).toList();
    return collection
        .find(Filters.and(Filters.in("_id", ids), WAITING))
        .projection(Projections.include("_id"))
        .map(document -> document.getString("_id").getValue())
        .into(new HashSet<>());
  }

  private void removeSingly(List<Sent> sent) {
    List<WriteModel<BsonDocument>> updates = new ArrayList<>();
    for (Sent part : sent) {
      if (part.count() > 0 || !part.contents().notes().isEmpty()) {
        updates.add(
            new UpdateOneModel<>(
                new BsonDocument("_id", new BsonString(part.contents().aggregateId())),
                without(part)));
      }
    }
    if (!updates.isEmpty()) {
      collection.bulkWrite(updates, UNORDERED);
    }
  }

  /** Shows that there are aggregates with events from before the given moment. */
  Sign leftovers(Instant before) {
    return new Sign(name(), since(before));
  }

  private static Bson since(Instant before) {
    return Filters.lte(PENDING_SINCE, before);
  }

  /** Aggregates with events from before the given moment, the oldest first. */
  List<String> waitingSince(Instant before, int limit) {
    return collection
        .find(since(before))
        .sort(Sorts.ascending(PENDING_SINCE))
        .projection(Projections.include("_id"))
        .limit(limit)
        .map(document -> document.getString("_id").getValue())
        .into(new ArrayList<>());
  }

  /** How many aggregates have events that are not published yet. */
  long waiting() {
    return collection.countDocuments(WAITING);
  }

  /** The moment of the oldest event that is not published yet. */
  Optional<Instant> oldest() {
    return Optional.ofNullable(
            collection
                .find(WAITING)
                .sort(Sorts.ascending(PENDING_SINCE))
                .projection(Projections.include(PENDING_SINCE))
                .first())
        .map(document -> Instant.ofEpochMilli(document.getDateTime(PENDING_SINCE).getValue()));
  }

  private Optional<Contents> readable(BsonDocument document) {
    try {
      return Optional.of(contents(document));
    } catch (BsonInvalidOperationException e) {
      LOG.error("the outbox of {} in {} can't be read", document.get("_id"), name(), e);
      return Optional.empty();
    }
  }

  private static Contents contents(BsonDocument document) {
    return new Contents(
        document.getString("_id").getValue(),
        document.getNumber(VERSION).longValue(),
        document.getArray(OUTBOX, new BsonArray()).stream()
            .map(entry -> OutboxFormat.read(entry.asDocument()))
            .toList(),
        document.getArray(TRAIL, new BsonArray()).stream()
            .map(entry -> OutboxFormat.readNote(entry.asDocument()))
            .toList(),
        document.containsKey(PENDING_SINCE));
  }

  /** By identity: events and notices lie in one outbox and are numbered each by themselves. */
  private static BsonDocument without(Sent part) {
    List<PendingEvent> events = part.contents().events().subList(0, part.count());
    BsonDocument pulled =
        new BsonDocument(OUTBOX, anyOf(events.stream().map(PendingEvent::id).toList()));
    List<WriteNote> notes = part.contents().notes();
    if (!notes.isEmpty()) {
      pulled.append(TRAIL, anyOf(notes.stream().map(WriteNote::id).toList()));
    }
    return new BsonDocument("$pull", pulled);
  }

  private static BsonDocument anyOf(List<String> ids) {
    return new BsonDocument(
        "id", new BsonDocument("$in", new BsonArray(ids.stream().map(BsonString::new).toList())));
  }
}
