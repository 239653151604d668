package io.saleswright.platform.relay;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonString;

/**
 * Lets one instance at a time look for leftovers. It only saves work: two holders at once, or none
 * for a while, harm nothing: consumers recognise an event that is sent twice, and an unsent one
 * stays in its document.
 */
final class SweepLease {

  private static final Duration TERM = Duration.ofSeconds(10);

  private final MongoCollection<BsonDocument> leases;
  private final String name;
  private final String holder;
  private final InstantSource time;
  private Instant prolongFrom = Instant.EPOCH;

  /**
   * @param leases collection of all leases of the service
   * @param name what is leased
   * @param holder identity of this instance
   */
  public SweepLease(
      MongoCollection<BsonDocument> leases, String name, String holder, InstantSource time) {
    this.leases = leases;
    this.name = name;
    this.holder = holder;
    this.time = time;
  }

  /** Takes or prolongs the lease, if nobody else holds it now. Called by one thread. */
  boolean hold() {
    Instant now = time.instant();
    if (now.isBefore(prolongFrom)) {
      return true;
    }
    BsonDocument mineOrFree =
        new BsonDocument("_id", new BsonString(name))
            .append(
                "$or",
                new BsonArray(
                    List.of(
                        new BsonDocument("holder", new BsonString(holder)),
                        new BsonDocument("until", new BsonDocument("$lt", date(now))))));
    Instant until = now.plus(TERM);
    try {
      leases.updateOne(
          mineOrFree,
          Updates.combine(Updates.set("holder", holder), Updates.set("until", date(until))),
          new UpdateOptions().upsert(true));
      prolongFrom = now.plus(TERM.dividedBy(2));
      return true;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw e;
      }
      return false;
    }
  }

  /** Gives the lease back, if this instance holds it. Called by the same thread. */
  void release() {
    prolongFrom = Instant.EPOCH;
    leases.deleteOne(Filters.and(Filters.eq("_id", name), Filters.eq("holder", holder)));
  }

  private static BsonDateTime date(Instant instant) {
    return new BsonDateTime(instant.toEpochMilli());
  }
}
