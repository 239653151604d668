package io.saleswright.platform.mongodb;

import java.time.Instant;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;

/** The stored form of an event that waits in an outbox. */
public final class OutboxFormat {

  private OutboxFormat() {}

  static BsonDocument write(PendingEvent event) {
    BsonDocument document =
        new BsonDocument("seq", new BsonInt64(event.sequence()))
            .append("id", new BsonString(event.id()))
            .append("type", new BsonString(event.type()))
            .append("time", new BsonDateTime(event.time().toEpochMilli()))
            .append("data", new BsonString(event.data()))
            .append("correlation", new BsonString(event.correlationId()));
    putIfPresent(document, "causation", event.causationId());
    putIfPresent(document, "trace", event.traceparent());
    return document;
  }

  /** Reads one entry of an outbox. */
  public static PendingEvent read(BsonDocument document) {
    return new PendingEvent(
        document.getNumber("seq").longValue(),
        document.getString("id").getValue(),
        document.getString("type").getValue(),
        Instant.ofEpochMilli(document.getDateTime("time").getValue()),
        document.getString("data").getValue(),
        document.getString("correlation").getValue(),
        text(document, "causation"),
        text(document, "trace"));
  }

  private static void putIfPresent(BsonDocument document, String field, @Nullable String value) {
    if (value != null) {
      document.append(field, new BsonString(value));
    }
  }

  private static @Nullable String text(BsonDocument document, String field) {
    return document.containsKey(field) ? document.getString(field).getValue() : null;
  }
}
