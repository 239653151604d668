package io.saleswright.bench.probe;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;

/**
 * Notes, while it is told to, what the service asks its store, so that the store can be asked to
 * explain it. Thread-safe.
 */
final class QueryLog implements CommandListener {

  private static final Set<String> QUERIES = Set.of("find", "aggregate");

  /** What makes a query what it is; the rest belongs to the session. */
  private static final Set<String> OF_THE_QUERY =
      Set.of(
          "find",
          "filter",
          "sort",
          "projection",
          "skip",
          "limit",
          "hint",
          "aggregate",
          "pipeline",
          "cursor");

  private static final JsonWriterSettings EXACTLY =
      JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();

  private final Queue<String> noted = new ConcurrentLinkedQueue<>();
  private volatile boolean noting;

  @Override
  public void commandStarted(CommandStartedEvent event) {
    if (!noting || !QUERIES.contains(event.getCommandName())) {
      return;
    }
    BsonDocument query = new BsonDocument();
    event
        .getCommand()
        .forEach((name, value) -> {
          if (OF_THE_QUERY.contains(name)) {
            query.append(name, value);
          }
        });
    noted.add(
        new BsonDocument("database", new BsonString(event.getDatabaseName()))
            .append("query", query)
            .toJson(EXACTLY));
  }

  /** Each as JSON: the database, and the command without what belongs to its session. */
  List<String> noted() {
    return List.copyOf(noted);
  }

  /** Begins anew. */
  void begin() {
    noted.clear();
    noting = true;
  }

  /** Notes nothing more. */
  void end() {
    noting = false;
  }
}
