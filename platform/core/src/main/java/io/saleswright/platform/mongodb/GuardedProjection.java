package io.saleswright.platform.mongodb;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.conversions.Bson;

/**
 * Facts collected from other aggregates: one document per source aggregate, which keeps the number
 * of the latest event that it shows. An event that is not newer changes nothing, in the same write
 * (design 3). Thread-safe.
 */
public final class GuardedProjection {

  private static final String SEQUENCE = "sequence";
  private static final int MOST_TRIES = 3;
  private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);
  private static final FindOneAndUpdateOptions SHOWN =
      new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);

  private final MongoCollection<BsonDocument> documents;

  public GuardedProjection(MongoCollection<BsonDocument> documents) {
    this.documents = documents;
  }

  /**
   * Shows the content of an event.
   *
   * @param sourceId id of the aggregate that published it
   * @param sequence number of the event
   * @param fields the fields to set
   * @return false when this event, or a later one, was taken over before
   * @throws MongoWriteException when an index refuses the fields, among other reasons
   */
  public boolean apply(String sourceId, long sequence, BsonDocument fields) {
    return untilShown(
        sourceId,
        sequence,
        () -> {
          documents.updateOne(guard(sourceId, sequence), set(sequence, fields), UPSERT);
          return true;
        },
        _ -> false);
  }

  /**
   * Shows the content of an event, and tells in the same command what is shown then: by this event,
   * or by a later one that was taken over before.
   *
   * @param sourceId id of the aggregate that published it
   * @param sequence number of the event
   * @param fields the fields to set
   * @throws MongoException when an index refuses the fields, among other reasons
   */
  public BsonDocument shown(String sourceId, long sequence, BsonDocument fields) {
    return untilShown(
        sourceId,
        sequence,
        () ->
            Objects.requireNonNull(
                documents.findOneAndUpdate(
                    guard(sourceId, sequence), set(sequence, fields), SHOWN)),
        Function.identity());
  }

  /**
   * Gives a command until it, or a later event before it, has taken effect.
   *
   * @param before answers when the event, or a later one, was taken over before
   */
  private <T> T untilShown(
      String sourceId, long sequence, Supplier<T> command, Function<BsonDocument, T> before) {
    for (int tries = 1; ; tries++) {
      try {
        return command.get();
      } catch (MongoException e) {
        if (ErrorCategory.fromErrorCode(e.getCode()) != ErrorCategory.DUPLICATE_KEY) {
          throw e;
        }
        Optional<BsonDocument> known = find(sourceId);
        if (known.isPresent() && known.get().getNumber(SEQUENCE).longValue() >= sequence) {
          return before.apply(known.get());
        }
        // An older event came at the same moment; or the key belongs to another index, and stays.
        if (tries == MOST_TRIES) {
          throw e;
        }
      }
    }
  }

  private static Bson set(long sequence, BsonDocument fields) {
    return new BsonDocument("$set", fields.clone().append(SEQUENCE, new BsonInt64(sequence)));
  }

  private static BsonDocument guard(String sourceId, long sequence) {
    return new BsonDocument("_id", new BsonString(sourceId))
        .append(SEQUENCE, new BsonDocument("$lt", new BsonInt64(sequence)));
  }

  /** What is known of a source aggregate. */
  public Optional<BsonDocument> find(String sourceId) {
    return Optional.ofNullable(documents.find(Filters.eq("_id", sourceId)).first());
  }
}
