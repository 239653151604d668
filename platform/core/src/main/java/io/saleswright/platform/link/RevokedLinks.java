package io.saleswright.platform.link;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.saleswright.platform.kernel.Ids;
import java.time.Instant;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * Remembers until when the links to a document were ended: one entry for each purpose and document,
 * however many links there were, so nothing has to be kept of those that are good.
 */
final class RevokedLinks {

  /** The service's collection of ended links. */
  static final String COLLECTION = "endedLinks";

  private static final String UNTIL = "until";

  private final MongoCollection<BsonDocument> ended;

  RevokedLinks(MongoDatabase database) {
    this.ended = database.getCollection(COLLECTION, BsonDocument.class);
  }

  /** The last moment whose links are ended; null when none are. */
  @Nullable Instant until(String purpose, String document) {
    BsonDocument found = ended.find(Filters.eq("_id", id(purpose, document))).first();
    return found == null
        ? null
        : Instant.ofEpochMilli(found.getDateTime(UNTIL, new BsonDateTime(0)).getValue());
  }

  /** Ends what was made until then; a moment that lies further on stays. */
  void end(String purpose, String document, Instant until, String by) {
    ended.updateOne(
        Filters.eq("_id", id(purpose, document)),
        Updates.combine(
            Updates.max(UNTIL, new BsonDateTime(until.toEpochMilli())),
            Updates.set("purpose", purpose),
            Updates.set("document", document),
            Updates.set("by", by)),
        new UpdateOptions().upsert(true));
  }

  private static String id(String purpose, String document) {
    return Ids.derived("ended-links", purpose, document);
  }
}
