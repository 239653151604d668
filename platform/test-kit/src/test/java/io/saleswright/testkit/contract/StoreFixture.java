package io.saleswright.testkit.contract;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.saleswright.platform.json.EventJson;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.mongodb.EventWriter;
import io.saleswright.platform.relay.OutboxRelays;
import io.saleswright.platform.relay.RelaySettings;
import io.saleswright.testkit.TestStore;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** A database of its own, and the stores of one instance of a service on it. */
final class StoreFixture {

  private final MongoDatabase database;
  private final MeterRegistry registry = new SimpleMeterRegistry();
  private final EnvelopeStores stores;
  private @Nullable EnvelopeStore<Ticket> tickets;

  private StoreFixture(MongoDatabase database) {
    this.database = database;
    EventJson json = new EventJson();
    OutboxRelays idle =
        new OutboxRelays(
            (_, _, _) -> {
              throw new IllegalStateException("nothing is published here");
            },
            database.getCollection("leases", BsonDocument.class),
            RelaySettings.DEFAULTS,
            Clock.systemUTC(),
            registry);
    stores =
        new EnvelopeStores(database, new EventWriter("test", json::write), idle, registry, "test");
  }

  /** A service whose relay does not run, on a new database. */
  static StoreFixture on(MongoClient client) {
    return new StoreFixture(client.getDatabase(TestStore.freshName()));
  }

  /** An instance whose relay does not run, on a database that may have others. */
  static StoreFixture in(MongoDatabase database) {
    return new StoreFixture(database);
  }

  /** Another instance of the service on the same database. */
  StoreFixture anotherInstance(MongoClient client) {
    return new StoreFixture(client.getDatabase(database.getName()));
  }

  StoreFixture anotherInstance() {
    return new StoreFixture(database);
  }

  MongoDatabase database() {
    return database;
  }

  EnvelopeStores stores() {
    return stores;
  }

  /** The tickets, opened when they are first needed. */
  EnvelopeStore<Ticket> tickets() {
    if (tickets == null) {
      tickets = stores.open(Ticket.TYPE);
    }
    return tickets;
  }

  /** The tickets as they lie in the store, to change them as no command could. */
  MongoCollection<BsonDocument> documents() {
    return database.getCollection("tickets", BsonDocument.class);
  }

  /** How many missed clocks of tickets this instance has counted. */
  int missedClocks() {
    return (int) registry.get("clocks.missed").tag("collection", "tickets").counter().count();
  }

  /** A document of the tickets as it lies in the store. */
  BsonDocument document(String id) {
    return document("tickets", id);
  }

  /** A document as it lies in the store. */
  BsonDocument document(String collection, String id) {
    return Objects.requireNonNull(
        database.getCollection(collection, BsonDocument.class).find(Filters.eq("_id", id)).first());
  }

  /** The types of the events that wait in a ticket's outbox, in order. */
  List<String> waitingTypes(String id) {
    return document(id).getArray("outbox").stream()
        .map(event -> event.asDocument().getString("type").getValue())
        .toList();
  }

  /** The numbers of the events that wait in a ticket's outbox, in order. */
  List<Long> waitingSequences(String id) {
    return document(id).getArray("outbox").stream()
        .map(BsonValue::asDocument)
        .map(event -> event.getNumber("seq").longValue())
        .toList();
  }
}
