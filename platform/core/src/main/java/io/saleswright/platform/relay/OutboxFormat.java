package io.saleswright.platform.relay;

import java.time.Instant;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;

/**
 * The stored form of an outbox: the fields of an aggregate's document that the relay reads and
 * writes, and the events in it.
 */
public final class OutboxFormat {

  /** Counts the writes of a document; guards what the relay removes. */
  public static final String VERSION = "version";

  /** The events that wait, in order. */
  public static final String OUTBOX = "outbox";

  /** Since when the oldest of them waits; absent when none does. */
  public static final String PENDING_SINCE = "pendingSince";

  /** The notes of writes that are not kept elsewhere yet; absent when there are none. */
  public static final String TRAIL = "trail";

  private OutboxFormat() {}

  /** The entry of a trail for one note. */
  public static BsonDocument write(WriteNote note) {
    BsonDocument document =
        new BsonDocument("id", new BsonString(note.id()))
            .append("at", new BsonDateTime(note.at().toEpochMilli()))
            .append("by", new BsonString(note.by()))
            .append("version", new BsonInt64(note.version()))
            .append("revision", new BsonInt64(note.revision()))
            .append("correlation", new BsonString(note.correlationId()));
    putIfPresent(document, "command", note.command());
    putIfPresent(document, "causation", note.causationId());
    return document;
  }

  /** Reads one entry of a trail. */
  public static WriteNote readNote(BsonDocument document) {
    return new WriteNote(
        document.getString("id").getValue(),
        Instant.ofEpochMilli(document.getDateTime("at").getValue()),
        document.getString("by").getValue(),
        text(document, "command"),
        document.getNumber("version").longValue(),
        document.getNumber("revision").longValue(),
        document.getString("correlation").getValue(),
        text(document, "causation"));
  }

  /** The entry of an outbox for one event. */
  public static BsonDocument write(PendingEvent event) {
    BsonDocument document =
        new BsonDocument("seq", new BsonInt64(event.sequence()))
            .append("id", new BsonString(event.id()))
            .append("type", new BsonString(event.type()))
            .append("time", new BsonDateTime(event.time().toEpochMilli()))
            .append("data", new BsonString(event.data()))
            .append("correlation", new BsonString(event.correlationId()));
    putIfPresent(document, "causation", event.causationId());
    putIfPresent(document, "trace", event.traceparent());
    putIfPresent(document, "topic", event.topic());
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
        text(document, "trace"),
        text(document, "topic"));
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
