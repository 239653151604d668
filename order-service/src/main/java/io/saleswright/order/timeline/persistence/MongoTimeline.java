package io.saleswright.order.timeline.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import io.saleswright.order.timeline.Refusals;
import io.saleswright.order.timeline.Timeline;
import io.saleswright.order.timeline.TimelineEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.conversions.Bson;

/** Time lines in MongoDB: one document per entry under the event's id, so a repeat finds itself. */
final class MongoTimeline implements Timeline {

  private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);
  private static final int MOST_KEPT = 10_000;

  private static final String ORDER = "order";
  private static final String INVOICE = "facts.invoiceId";
  private static final String RETURN = "facts.returnId";

  private final MongoCollection<BsonDocument> entries;

  /** Whose documents are as events told it, which never changes; the others are looked up. */
  private final Cache<String, String> orders = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

  MongoTimeline(MongoCollection<BsonDocument> entries) {
    this.entries = entries;
    entries.createIndex(Indexes.ascending(ORDER, "recorded"));
    entries.createIndex(Indexes.ascending(INVOICE), new IndexOptions().sparse(true));
    entries.createIndex(Indexes.ascending(RETURN), new IndexOptions().sparse(true));
  }

  /**
   * One command whatever the entry tells: the event's identity is in the filter, and what is there
   * stays as it is.
   */
  @Override
  public void add(TimelineEntry entry, Set<String> documents) {
    List<WriteModel<BsonDocument>> writes = new ArrayList<>();
    documents.forEach(document -> writes.add(bringing(document, entry)));
    writes.add(
        new UpdateOneModel<>(
            Filters.eq("_id", entry.id()), new BsonDocument("$setOnInsert", of(entry)), UPSERT));
    try {
      entries.bulkWrite(writes);
    } catch (MongoBulkWriteException e) {
      if (!isOfARepeat(e)) {
        throw e;
      }
    }
    documents.forEach(document -> orders.put(document, entry.orderId()));
  }

  /** What a document's events told before its order was known comes to the time line now. */
  private static WriteModel<BsonDocument> bringing(String document, TimelineEntry entry) {
    return new UpdateManyModel<>(
        Filters.eq(ORDER, document),
        Updates.combine(
            Updates.set(ORDER, entry.orderId()), Updates.set("recorded", date(entry.recorded()))));
  }

  /** Two instances may read the same event at the same moment; both can't insert it. */
  private static boolean isOfARepeat(MongoBulkWriteException failure) {
    return failure.getWriteConcernError() == null
        && failure.getWriteErrors().stream()
            .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
  }

  private static BsonDocument of(TimelineEntry entry) {
    BsonDocument facts = new BsonDocument();
    entry.facts().forEach((name, value) -> facts.append(name, new BsonString(value)));
    return new BsonDocument(ORDER, new BsonString(entry.orderId()))
        .append("at", date(entry.at()))
        .append("recorded", date(entry.recorded()))
        .append("type", new BsonString(entry.type()))
        .append("by", entry.by() == null ? BsonNull.VALUE : new BsonString(entry.by()))
        .append("facts", facts);
  }

  @Override
  public Optional<String> orderOf(String documentId) {
    return Optional.ofNullable(orders.getIfPresent(documentId)).or(() -> told(documentId));
  }

  private Optional<String> told(String documentId) {
    Bson named = Filters.or(Filters.eq(INVOICE, documentId), Filters.eq(RETURN, documentId));
    return Optional.ofNullable(entries.find(named).first())
        .map(told -> told.getString(ORDER).getValue());
  }

  @Override
  public List<TimelineEntry> of(String orderId) {
    return marked(orderId, read(Filters.eq(ORDER, orderId), Sorts.ascending("at", "recorded")));
  }

  @Override
  public List<TimelineEntry> recordedSince(String orderId, Instant moment) {
    return marked(
        orderId,
        read(
            Filters.and(Filters.eq(ORDER, orderId), Filters.gte("recorded", moment)),
            Sorts.ascending("recorded")));
  }

  /**
   * The entries with a mark on those whose fact is refused; nothing is asked where there is none.
   */
  private List<TimelineEntry> marked(String orderId, List<TimelineEntry> entries) {
    if (entries.isEmpty()) {
      return entries;
    }
    Bson told = Filters.and(Filters.eq(ORDER, orderId), Filters.in("type", Refusals.TYPES));
    Refusals refusals = Refusals.of(read(told, Sorts.ascending("at", "recorded")));
    return entries.stream().map(refusals::mark).toList();
  }

  private List<TimelineEntry> read(Bson filter, Bson order) {
    return entries.find(filter).sort(order).map(MongoTimeline::entry).into(new ArrayList<>());
  }

  private static TimelineEntry entry(BsonDocument document) {
    Map<String, String> facts = new LinkedHashMap<>();
    document
        .getDocument("facts")
        .forEach((name, value) -> facts.put(name, value.asString().getValue()));
    return new TimelineEntry(
        document.getString("_id").getValue(),
        document.getString(ORDER).getValue(),
        Instant.ofEpochMilli(document.getDateTime("at").getValue()),
        Instant.ofEpochMilli(document.getDateTime("recorded").getValue()),
        document.getString("type").getValue(),
        document.isNull("by") ? null : document.getString("by").getValue(),
        facts);
  }

  private static BsonDateTime date(Instant instant) {
    return new BsonDateTime(instant.toEpochMilli());
  }
}
