package io.saleswright.bench.probe;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/**
 * Notes, while it is told to, when the store acknowledged the first write of one kind of each
 * document of one collection, as the service's own driver saw it. Thread-safe.
 */
final class WriteLog implements CommandListener {

  private final Kind kind;
  private final String collection;
  private final InstantSource clock;
  private final Map<Integer, String> underway = new ConcurrentHashMap<>();
  private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();
  private volatile boolean noting;

  /** How the documents come to be written. */
  enum Kind {
    INSERT("insert", "documents"),
    /** With {@code upsert}, by their id. */
    UPDATE("update", "updates");

    private final String command;
    private final String list;

    Kind(String command, String list) {
      this.command = command;
      this.list = list;
    }

    String command() {
      return command;
    }

    String list() {
      return list;
    }

    /** The part of an entry of the list that names the document. */
    BsonDocument identified(BsonDocument entry) {
      return this == INSERT ? entry : entry.getDocument("q");
    }
  }

  WriteLog(Kind kind, String collection, InstantSource clock) {
    this.kind = kind;
    this.collection = collection;
    this.clock = clock;
  }

  @Override
  public void commandStarted(CommandStartedEvent event) {
    BsonDocument command = event.getCommand();
    if (!noting
        || !event.getCommandName().equals(kind.command())
        || !command.getString(kind.command()).getValue().equals(collection)) {
      return;
    }
    BsonValue found =
        kind.identified(command.getArray(kind.list()).getFirst().asDocument()).get("_id");
    if (found != null && found.isString()) {
      underway.put(event.getRequestId(), found.asString().getValue());
    }
  }

  @Override
  public void commandSucceeded(CommandSucceededEvent event) {
    String id = underway.remove(event.getRequestId());
    if (id != null) {
      acknowledged.putIfAbsent(id, ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant()));
    }
  }

  /** Microseconds since 1970 by document. */
  Map<String, Long> acknowledged() {
    return Map.copyOf(acknowledged);
  }

  /** Begins anew. */
  void begin() {
    acknowledged.clear();
    noting = true;
  }

  /** Notes nothing more. */
  void end() {
    noting = false;
  }
}
