package io.saleswright.bench.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.mongodb.ServerAddress;
import com.mongodb.connection.ClusterId;
import com.mongodb.connection.ConnectionDescription;
import com.mongodb.connection.ServerId;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.bson.BsonDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WriteLogTests {

  private static final ConnectionDescription CONNECTION =
      new ConnectionDescription(new ServerId(new ClusterId(), new ServerAddress()));

  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
  private final WriteLog orders = new WriteLog(WriteLog.Kind.INSERT, "orders", now::get);
  private int requests;

  @BeforeEach
  void begin() {
    orders.begin();
  }

  @Test
  void notesWhenTheStoreAcknowledgedAnInsert() {
    started(orders, insert("orders", "o-1"));
    now.set(Instant.ofEpochSecond(2));
    succeeded(orders);

    assertThat(orders.acknowledged()).containsOnly(entry("o-1", 2_000_000L));
  }

  @Test
  void takesTheFirstOfSeveralWrites() {
    WriteLog purchases = new WriteLog(WriteLog.Kind.UPDATE, "purchases", now::get);
    purchases.begin();
    for (int second = 1; second <= 2; second++) {
      started(purchases, update("purchases", "o-1"));
      now.set(Instant.ofEpochSecond(second));
      succeeded(purchases);
    }

    assertThat(purchases.acknowledged()).containsOnly(entry("o-1", 1_000_000L));
  }

  @Test
  void caresForOneKindOfWriteToOneCollection() {
    started(orders, update("orders", "o-1"));
    succeeded(orders);
    started(orders, insert("leases", "o-2"));
    succeeded(orders);

    assertThat(orders.acknowledged()).isEmpty();
  }

  @Test
  void countsNothingThatTheStoreHasNotAcknowledged() {
    started(orders, insert("orders", "o-1"));

    assertThat(orders.acknowledged()).isEmpty();
  }

  @Test
  void notesNothingWhenItIsNotAskedTo() {
    orders.end();
    started(orders, insert("orders", "o-1"));
    succeeded(orders);

    assertThat(orders.acknowledged()).isEmpty();
  }

  private void started(WriteLog log, BsonDocument command) {
    requests++;
    log.commandStarted(
        new CommandStartedEvent(
            null, 1, requests, CONNECTION, "order", command.getFirstKey(), command));
  }

  private void succeeded(WriteLog log) {
    log.commandSucceeded(
        new CommandSucceededEvent(
            null, 1, requests, CONNECTION, "order", "any", new BsonDocument(), 1));
  }

  private static BsonDocument insert(String collection, String id) {
    return BsonDocument.parse("{insert: '%s', documents: [{_id: '%s'}]}".formatted(collection, id));
  }

  private static BsonDocument update(String collection, String id) {
    return BsonDocument.parse(
        "{update: '%s', updates: [{q: {_id: '%s', seq: {$lt: 3}}, u: {$set: {seq: 3}}}]}"
            .formatted(collection, id));
  }
}
