package io.saleswright.platform.mongodb;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.saleswright.platform.kernel.Cause.Fact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Reads refused facts from the envelopes of the aggregates that refused them. */
final class Discrepancies {

  static final String AT = "at";
  static final String FROM = "from";
  static final String RULE = "rule";
  static final String PROBLEM = "problem";
  static final String DETAIL = "detail";
  static final String WORDS = "words";
  static final String ENTRY = "id";
  static final String FACT = "fact";
  static final String TYPE = "type";
  static final String DATA = "data";
  static final String TAKEN_UP_AT = "takenUpAt";
  static final String TAKEN_UP_BY = "takenUpBy";

  /** Where an entry's identity lies in the envelope. */
  static final String ID = Envelope.DISCREPANCIES + "." + ENTRY;

  private Discrepancies() {}

  static List<RefusedFact> newestFirst(MongoCollection<BsonDocument> envelopes, int limit) {
    return read(envelopes, Filters.exists(Envelope.REFUSED_AT), limit).stream()
        .sorted((a, b) -> b.discrepancy().at().compareTo(a.discrepancy().at()))
        .limit(limit)
        .toList();
  }

  static Optional<RefusedFact> find(MongoCollection<BsonDocument> envelopes, String id) {
    return read(envelopes, Filters.eq(ID, id), 1).stream()
        .filter(refused -> id.equals(refused.discrepancy().id()))
        .findFirst();
  }

  private static List<RefusedFact> read(
      MongoCollection<BsonDocument> envelopes, Bson filter, int limit) {
    return envelopes
        .find(filter)
        .projection(Projections.include(Envelope.DISCREPANCIES))
        .sort(Sorts.descending(Envelope.REFUSED_AT))
        .limit(limit)
        .into(new ArrayList<>())
        .stream()
        .flatMap(document ->
            document.getArray(Envelope.DISCREPANCIES, new BsonArray()).stream()
                .map(entry ->
                    refused(document.getString(Envelope.ID).getValue(), entry.asDocument())))
        .toList();
  }

  private static RefusedFact refused(String aggregate, BsonDocument entry) {
    return new RefusedFact(
        discrepancy(aggregate, entry), StoredReason.read(text(entry, WORDS)), fact(entry));
  }

  static Discrepancy discrepancy(String aggregate, BsonDocument entry) {
    return new Discrepancy(
        text(entry, ENTRY),
        aggregate,
        instant(entry, AT),
        entry.getString(FROM).getValue(),
        entry.containsKey(FACT) ? text(entry.getDocument(FACT), TYPE) : null,
        entry.getString(RULE).getValue(),
        entry.getString(PROBLEM).getValue(),
        entry.getString(DETAIL).getValue(),
        entry.containsKey(TAKEN_UP_AT) ? instant(entry, TAKEN_UP_AT) : null,
        text(entry, TAKEN_UP_BY));
  }

  private static @Nullable Fact fact(BsonDocument entry) {
    if (!entry.containsKey(FACT)) {
      return null;
    }
    BsonDocument fact = entry.getDocument(FACT);
    String data = text(fact, DATA);
    return data == null
        ? null
        : new Fact(
            entry.getString(FROM).getValue(),
            fact.getString(TYPE).getValue(),
            instant(fact, AT),
            data);
  }

  private static Instant instant(BsonDocument entry, String field) {
    return Instant.ofEpochMilli(entry.getDateTime(field).getValue());
  }

  private static @Nullable String text(BsonDocument entry, String field) {
    return entry.containsKey(field) ? entry.getString(field).getValue() : null;
  }
}
