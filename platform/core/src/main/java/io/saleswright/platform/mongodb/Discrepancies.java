package io.saleswright.platform.mongodb;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;

/** Reads refused facts from the envelopes of the aggregates that refused them. */
final class Discrepancies {

  private Discrepancies() {}

  static List<Discrepancy> newestFirst(MongoCollection<BsonDocument> envelopes, int limit) {
    return envelopes
        .find(Filters.exists(Envelope.REFUSED_AT))
        .projection(Projections.include(Envelope.DISCREPANCIES))
        .sort(Sorts.descending(Envelope.REFUSED_AT))
        .limit(limit)
        .into(new ArrayList<>())
        .stream()
        .flatMap(document ->
            document.getArray(Envelope.DISCREPANCIES).stream()
                .map(entry ->
                    discrepancy(document.getString(Envelope.ID).getValue(), entry.asDocument())))
        .sorted((a, b) -> b.at().compareTo(a.at()))
        .limit(limit)
        .toList();
  }

  private static Discrepancy discrepancy(String id, BsonDocument entry) {
    return new Discrepancy(
        id,
        Instant.ofEpochMilli(entry.getDateTime("at").getValue()),
        entry.getString("from").getValue(),
        entry.getString("rule").getValue(),
        entry.getString("problem").getValue(),
        entry.getString("detail").getValue());
  }
}
