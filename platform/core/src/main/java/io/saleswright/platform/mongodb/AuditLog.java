package io.saleswright.platform.mongodb;

import com.mongodb.client.MongoCollection;
import io.saleswright.platform.kernel.Ids;
import java.time.Instant;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonString;

/** Remembers what people with special rights did; entries are only ever added (SEC-08). */
public final class AuditLog {

  private final MongoCollection<BsonDocument> entries;

  public AuditLog(MongoCollection<BsonDocument> entries) {
    this.entries = entries;
  }

  /**
   * Adds an entry, before the action is taken.
   *
   * @param by staff id of the person
   * @param action what is done
   * @param subject id of what it is done to
   * @param detail how
   */
  public void record(Instant at, String by, String action, String subject, String detail) {
    entries.insertOne(
        new BsonDocument("_id", new BsonString(Ids.timeOrdered(at)))
            .append("at", new BsonDateTime(at.toEpochMilli()))
            .append("by", new BsonString(by))
            .append("action", new BsonString(action))
            .append("subject", new BsonString(subject))
            .append("detail", new BsonString(detail)));
  }
}
