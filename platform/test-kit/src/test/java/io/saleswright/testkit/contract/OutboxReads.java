package io.saleswright.testkit.contract;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.BsonDocument;

/** Listens to what a relay asks the store. */
final class OutboxReads implements CommandListener {

  private final Set<Integer> sweeps = ConcurrentHashMap.newKeySet();
  private final Set<String> outboxes = ConcurrentHashMap.newKeySet();
  private volatile boolean swept;

  @Override
  public void commandStarted(CommandStartedEvent event) {
    BsonDocument command = event.getCommand();
    BsonDocument filter = command.getDocument("filter", new BsonDocument());
    if (command.getDocument("projection", new BsonDocument()).containsKey("outbox")) {
      outboxes.add(filter.toJson());
    } else if (filter.getDocument("pendingSince", new BsonDocument()).containsKey("$lte")) {
      sweeps.add(event.getRequestId());
    }
  }

  @Override
  public void commandSucceeded(CommandSucceededEvent event) {
    swept |= sweeps.contains(event.getRequestId());
  }

  /** Whether leftovers were looked for. */
  boolean swept() {
    return swept;
  }

  /** The filters by which outboxes were read. */
  Set<String> ofOutboxes() {
    return outboxes;
  }
}
