package io.saleswright.order.timeline.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import io.saleswright.order.timeline.Refusals;
import io.saleswright.order.timeline.Timeline;
import io.saleswright.order.timeline.TimelineEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.conversions.Bson;

/** Time lines in MongoDB: one document per entry under the event's id, so a repeat finds itself. */
final class MongoTimeline implements Timeline {

  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  private static final String INVOICE = "facts.invoiceId";
  private static final String RETURN = "facts.returnId";

  private final MongoCollection<BsonDocument> entries;

  MongoTimeline(MongoCollection<BsonDocument> entries) {
    this.entries = entries;
    entries.createIndex(Indexes.ascending("order", "recorded"));
    entries.createIndex(Indexes.ascending(INVOICE), new IndexOptions().sparse(true));
    entries.createIndex(Indexes.ascending(RETURN), new IndexOptions().sparse(true));
  }

  @Override
  public void add(TimelineEntry entry) {
    BsonDocument facts = new BsonDocument();
    entry.facts().forEach((name, value) -> facts.append(name, new BsonString(value)));
    BsonDocument document =
        new BsonDocument("_id", new BsonString(entry.id()))
            .append("order", new BsonString(entry.orderId()))
            .append("at", date(entry.at()))
            .append("recorded", date(entry.recorded()))
            .append("type", new BsonString(entry.type()))
            .append("by", entry.by() == null ? BsonNull.VALUE : new BsonString(entry.by()))
            .append("facts", facts);
    if (entries.find(Filters.eq("_id", entry.id())).first() == null) {
      entries.replaceOne(Filters.eq("_id", entry.id()), document, UPSERT);
    }
  }

  @Override
  public Optional<String> orderOf(String documentId) {
    Bson named = Filters.or(Filters.eq(INVOICE, documentId), Filters.eq(RETURN, documentId));
    return Optional.ofNullable(entries.find(named).first())
        .map(told -> told.getString("order").getValue());
  }

  @Override
  public void bring(String documentId, String orderId, Instant now) {
    entries.updateMany(
        Filters.eq("order", documentId),
        Updates.combine(Updates.set("order", orderId), Updates.set("recorded", date(now))));
  }

  @Override
  public List<TimelineEntry> of(String orderId) {
    return marked(orderId, read(Filters.eq("order", orderId), Sorts.ascending("at", "recorded")));
  }

  @Override
  public List<TimelineEntry> recordedSince(String orderId, Instant moment) {
    return marked(
        orderId,
        read(
            Filters.and(Filters.eq("order", orderId), Filters.gte("recorded", moment)),
            Sorts.ascending("recorded")));
  }

  /**
   * The entries with a mark on those whose fact is refused; nothing is asked where there is none.
   */
  private List<TimelineEntry> marked(String orderId, List<TimelineEntry> entries) {
    if (entries.isEmpty()) {
      return entries;
    }
    Bson told = Filters.and(Filters.eq("order", orderId), Filters.in("type", Refusals.TYPES));
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
        document.getString("order").getValue(),
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
