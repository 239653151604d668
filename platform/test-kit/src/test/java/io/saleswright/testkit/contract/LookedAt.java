package io.saleswright.testkit.contract;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.junit.jupiter.api.Assumptions;

/**
 * How many documents a server looks at for the queries of a client, as it explains them itself.
 * Whoever is asked listens to the client's commands. Thread-safe.
 */
final class LookedAt implements CommandListener {

  /** What makes the query what it is; the rest belongs to the session. */
  private static final Set<String> OF_THE_QUERY =
      Set.of("find", "filter", "sort", "projection", "skip", "limit", "hint");

  private final Queue<BsonDocument> queries = new ConcurrentLinkedQueue<>();

  @Override
  public void commandStarted(CommandStartedEvent event) {
    if (event.getCommandName().equals("find")) {
      BsonDocument query = new BsonDocument();
      BsonDocument.parse(event.getCommand().toJson())
          .forEach((name, value) -> {
            if (OF_THE_QUERY.contains(name)) {
              query.append(name, value);
            }
          });
      queries.add(query);
    }
  }

  /**
   * How many documents the queries of an action look at. The test ends here on a server that does
   * not tell.
   */
  long by(MongoDatabase database, Runnable action) {
    queries.clear();
    action.run();
    return queries.stream().mapToLong(query -> explained(database, query)).sum();
  }

  private static long explained(MongoDatabase database, BsonDocument query) {
    BsonDocument command =
        new BsonDocument("explain", query).append("verbosity", new BsonString("executionStats"));
    try {
      BsonDocument told = database.runCommand(command, BsonDocument.class);
      BsonValue looked =
          told.getDocument("executionStats", new BsonDocument()).get("totalDocsExamined");
      return looked != null && looked.isNumber() ? looked.asNumber().longValue() : notTold();
    } catch (MongoCommandException _) {
      return notTold();
    }
  }

  private static long notTold() {
    return Assumptions.abort("how many documents are looked at is not told by this server");
  }
}
