package io.saleswright.bench.flow;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import io.saleswright.bench.sample.PlacedOrders;
import io.saleswright.platform.relay.PendingEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.BsonDocument;

/**
 * Orders whose events wait for being published, in a database that no service knows.
 *
 * @param size how many
 */
record Backlog(MongoDatabase database, PlacedOrders orders, int size) {

  private static final String COLLECTION = "orders";
  private static final int SEEDED_AT_ONCE = 1_000;

  /** Puts a fresh backlog in the place of the last one. */
  MongoCollection<BsonDocument> seed() {
    MongoCollection<BsonDocument> collection =
        database.getCollection(COLLECTION, BsonDocument.class);
    collection.drop();
    collection.createIndex(Indexes.ascending("pendingSince"), new IndexOptions().sparse(true));
    for (int seeded = 0; seeded < size; seeded += SEEDED_AT_ONCE) {
      List<BsonDocument> documents = new ArrayList<>();
      for (int i = seeded; i < Math.min(size, seeded + SEEDED_AT_ONCE); i++) {
        documents.add(orders.document(UUID.randomUUID().toString()));
      }
      collection.insertMany(documents);
    }
    return collection;
  }

  /** As many events as a backlog has, for those who need no store. */
  List<PendingEvent> events() {
    List<PendingEvent> events = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      events.add(orders.event(UUID.randomUUID().toString()));
    }
    return events;
  }

  /** Where relays agree on who works. */
  MongoCollection<BsonDocument> leases() {
    return database.getCollection("leases", BsonDocument.class);
  }

  /** Whether no event waits any more. */
  static boolean isEmpty(MongoCollection<BsonDocument> collection) {
    return collection.find(Filters.gt("pendingSince", Instant.EPOCH)).first() == null;
  }
}
