package io.saleswright.platform.audit;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for among the entries; null where it does not matter.
 *
 * @param person staff id, client id or service
 * @param thing such as {@code orders}
 * @param subject identity of what it was done to
 * @param atLeast how many entries or rows were handed out at once
 * @param from the first moment
 * @param to the moment before which it was
 */
record AuditSearch(
    @Nullable String person,
    @Nullable AuditKind kind,
    @Nullable String thing,
    @Nullable String subject,
    @Nullable Long atLeast,
    @Nullable Instant from,
    @Nullable Instant to) {

  /**
   * Entries that match, the latest first.
   *
   * @param before the number before which they lie; null for the latest of all
   */
  List<BsonDocument> in(MongoCollection<BsonDocument> entries, @Nullable Long before, int limit) {
    return entries
        .find(filter(before))
        .sort(Sorts.descending(AuditDocuments.NUMBER))
        .limit(limit)
        .into(new ArrayList<>());
  }

  private Bson filter(@Nullable Long before) {
    List<Bson> all = new ArrayList<>(List.of(AuditDocuments.NUMBERED));
    equal(all, AuditDocuments.BY, person);
    equal(all, AuditDocuments.KIND, kind == null ? null : kind.word());
    equal(all, AuditDocuments.THING, thing);
    equal(all, AuditDocuments.SUBJECT, subject);
    if (atLeast != null) {
      all.add(Filters.gte(AuditDocuments.COUNT, atLeast));
    }
    if (from != null) {
      all.add(Filters.gte(AuditDocuments.AT, Date.from(from)));
    }
    if (to != null) {
      all.add(Filters.lt(AuditDocuments.AT, Date.from(to)));
    }
    if (before != null) {
      all.add(Filters.lt(AuditDocuments.NUMBER, before));
    }
    return Filters.and(all);
  }

  private static void equal(List<Bson> all, String field, @Nullable String value) {
    if (value != null) {
      all.add(Filters.eq(field, value));
    }
  }
}
