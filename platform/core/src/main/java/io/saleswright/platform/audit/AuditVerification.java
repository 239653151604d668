package io.saleswright.platform.audit;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.saleswright.platform.chain.ChainCheck;
import io.saleswright.platform.kernel.InvalidInput;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;

/**
 * What verifying a stretch of the chain has found (SEC-08).
 *
 * @param entries how many were looked at
 * @param last number of the last of them; 0 when there is none
 * @param hash its hash: that the end was cut off, or all of it made anew, shows only when another
 *     one was noted before
 * @param next what to send as {@code after} to have the rest verified; null at the end of the chain
 * @param breaks where the chain does not hold: what was changed, put in, or removed from between
 */
record AuditVerification(
    long entries,
    long last,
    String hash,
    @Nullable Long next,
    List<AuditVerification.Broken> breaks) {

  AuditVerification {
    breaks = List.copyOf(breaks);
  }

  /**
   * Where the chain does not hold.
   *
   * @param number number of the entry at which it shows
   * @param until the last entry to which it applies
   * @param broken what is wrong with it
   */
  record Broken(long number, long until, ChainCheck.Kind broken) {}

  /**
   * Verifies the entries behind one.
   *
   * @param after the entry behind which to begin, verified already; 0 to begin with the first
   * @param most how many at once
   * @throws InvalidInput when there is no such entry
   */
  static AuditVerification of(MongoCollection<BsonDocument> entries, long after, int most) {
    ChainCheck chain = after == 0 ? new ChainCheck() : behind(entries, after);
    AtomicLong seen = new AtomicLong();
    entries
        .find(Filters.gt(AuditDocuments.NUMBER, after))
        .sort(Sorts.ascending(AuditDocuments.NUMBER))
        .limit(most)
        .forEach(entry -> {
          seen.incrementAndGet();
          // A number of another kind is none that this service wrote.
          BsonInt64 number =
              entry.get(AuditDocuments.NUMBER) instanceof BsonInt64 whole
                  ? whole
                  : new BsonInt64(chain.last());
          chain.see(number.getValue(), fields(entry), hash(entry));
        });
    if (chain.hasGaps()) {
      AuditCut.each(entries, chain::cut);
    }
    return new AuditVerification(
        seen.get(),
        chain.last(),
        chain.hash(),
        seen.get() < most ? null : chain.last(),
        chain.breaks().stream().map(it -> new Broken(it.number(), it.until(), it.kind())).toList());
  }

  private static ChainCheck behind(MongoCollection<BsonDocument> entries, long after) {
    BsonDocument entry = entries.find(Filters.eq(AuditDocuments.NUMBER, after)).first();
    if (entry == null) {
      throw new InvalidInput("after", "SEC-08", "must be the next of an earlier page");
    }
    return ChainCheck.behind(after, hash(entry));
  }

  private static String hash(BsonDocument entry) {
    return entry.get(AuditDocuments.HASH) instanceof BsonString hash ? hash.getValue() : "";
  }

  /** A field of a kind that no entry has does not fit any hash. */
  private static Map<String, Object> fields(BsonDocument entry) {
    try {
      return AuditDocuments.plain(entry);
    } catch (IllegalArgumentException _) {
      return Map.of();
    }
  }
}
