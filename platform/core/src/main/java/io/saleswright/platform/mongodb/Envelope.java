package io.saleswright.platform.mongodb;

import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Cause.CommandKey;
import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.kernel.KeyReused;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.relay.OutboxFormat;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.BsonArray;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate's document as it was read: the state and everything around it (design 3).
 *
 * @param lastEvent how many events it has raised
 * @param lastNotice how many notices it has given
 * @param bytesAround size of the document without its state
 * @param waiting whether events wait in the outbox, or notes in the trail
 * @param seen last sequence by stream of events
 * @param facts the latest facts of foreign systems
 * @param keys body hashes by command key: the one that it was made under, and the latest
 * @param discrepancies the facts that it refused, the latest last
 */
record Envelope<S>(
    String id,
    long version,
    long revision,
    long lastRevision,
    long lastEvent,
    long lastNotice,
    S state,
    int bytesAround,
    boolean waiting,
    Map<String, Long> seen,
    List<String> facts,
    Map<String, String> keys,
    BsonArray discrepancies,
    List<Deadline> clocks,
    Stamp created,
    Stamp changed) {

  static final String ID = "_id";
  static final String SCHEMA = "schema";
  static final String VERSION = OutboxFormat.VERSION;
  static final String REVISION = "revision";
  static final String LAST_REVISION = "lastRevision";
  static final String LAST_EVENT = "lastEvent";
  static final String LAST_NOTICE = "lastNotice";
  static final String STATE = "state";
  static final String OUTBOX = OutboxFormat.OUTBOX;
  static final String TRAIL = OutboxFormat.TRAIL;

  /** The note of the latest write that left one; it stays, so that a note can be missed. */
  static final String LAST_NOTE = "lastNote";

  static final String PENDING_SINCE = OutboxFormat.PENDING_SINCE;
  static final String SEEN = "seen";
  static final String FACTS = "facts";
  static final String KEYS = "keys";
  static final String CLOCKS = "clocks";
  static final String MISSED = "missed";
  static final String NEXT_DUE = "nextDue";
  static final String CREATED = "created";
  static final String CHANGED = "changed";
  static final String DISCREPANCIES = "discrepancies";
  static final String REFUSED_AT = "refusedAt";

  /** When and by whom. */
  record Stamp(Instant at, String by) {}

  /**
   * Whether what this cause asks for was done before.
   *
   * @throws KeyReused when the cause's key was used with another body
   */
  boolean remembers(Cause cause) {
    CommandKey key = cause.key();
    if (key != null) {
      @Nullable String hash = keys.get(key.memory(cause.by()));
      if (hash != null && !hash.equals(key.bodyHash())) {
        throw new KeyReused();
      }
      if (hash != null) {
        return true;
      }
    }
    return switch (cause.source()) {
      case Cause.Source.Numbered(String stream, long sequence) ->
          seen.getOrDefault(stream, 0L) >= sequence;
      case Cause.Source.Foreign foreign -> facts.contains(foreign.id());
      case Cause.Source.Told _ -> false;
      case null -> false;
    };
  }

  Stored<S> stored() {
    return new Stored<>(
        id,
        version,
        revision,
        lastEvent,
        state,
        clocks,
        created.at(),
        created.by(),
        changed.at(),
        changed.by(),
        false,
        lastRevision,
        false);
  }
}
