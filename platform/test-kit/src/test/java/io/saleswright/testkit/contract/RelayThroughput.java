package io.saleswright.testkit.contract;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import io.saleswright.platform.relay.OutboxFormat;
import io.saleswright.platform.relay.RelaySettings;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.bson.BsonDocument;
import org.bson.BsonString;

/**
 * Measures how fast the relay drains a backlog beside a minimal loop on the same store and broker
 * (design 10: at least half). Not a test: start its main method with the size of the backlog.
 */
final class RelayThroughput {

  private static final int BATCH = 256;

  private RelayThroughput() {}

  public static void main(String[] arguments) {
    int size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
    try (MongoClient client = MongoClients.create(TestStore.uri())) {
      for (int round = 1; round <= 3; round++) {
        double minimal = minimalLoop(backlog(client, size), size);
        double relay = relay(backlog(client, size), size);
        System.out.printf(
            Locale.ROOT,
            "round %d: minimal loop %.0f events/s, relay %.0f events/s, ratio %.2f%n",
            round,
            minimal,
            relay,
            relay / minimal);
      }
    }
    System.exit(0);
  }

  /** A database with a backlog, and the topic to send it to. */
  private record Backlog(MongoDatabase database, String topic) {

    MongoCollection<BsonDocument> tickets() {
      return database.getCollection("tickets", BsonDocument.class);
    }
  }

  private static Backlog backlog(MongoClient client, int size) {
    Backlog backlog =
        new Backlog(client.getDatabase("load-" + UUID.randomUUID()), "load-" + UUID.randomUUID());
    TestBroker.createTopic(backlog.topic());
    Instance writer = Instance.on(backlog.database(), backlog.topic());
    String id = writer.tickets().create(Ticket.command(), Ticket.opened("pump")).id();
    BsonDocument first = backlog.tickets().find(Filters.eq("_id", id)).first();
    List<BsonDocument> copies = new ArrayList<>();
    for (int i = 1; i < size; i++) {
      BsonDocument copy = first.clone();
      copy.put("_id", new BsonString(id + "-" + i));
      copies.add(copy);
      if (copies.size() == 1_000 || i == size - 1) {
        backlog.tickets().insertMany(copies);
        copies.clear();
      }
    }
    return backlog;
  }

  private static double relay(Backlog backlog, int size) {
    Instance instance = Instance.on(backlog.database(), backlog.topic(), RelaySettings.DEFAULTS);
    long begin = System.nanoTime();
    instance.start();
    Awaitility.await()
        .forever()
        .until(
            () -> backlog.tickets().countDocuments(Filters.gt("pendingSince", Instant.EPOCH)) == 0);
    double seconds = (System.nanoTime() - begin) / 1e9;
    instance.stop();
    return size / seconds;
  }

  /** What one would write without thinking of failures: read a batch, send it, remove it. */
  private static double minimalLoop(Backlog backlog, int size) {
    Instance instance = Instance.on(backlog.database(), backlog.topic());
    long begin = System.nanoTime();
    List<BsonDocument> batch = next(backlog);
    while (!batch.isEmpty()) {
      List<CompletableFuture<?>> sent = new ArrayList<>();
      List<WriteModel<BsonDocument>> removals = new ArrayList<>();
      for (BsonDocument document : batch) {
        BsonDocument event = document.getArray("outbox").getFirst().asDocument();
        sent.add(
            instance
                .sender()
                .send(
                    backlog.topic(), document.getString("_id").getValue(), OutboxFormat.read(event))
                .toCompletableFuture());
        removals.add(
            new UpdateOneModel<>(
                Filters.eq("_id", document.get("_id")),
                Updates.combine(Updates.set("outbox", List.of()), Updates.unset("pendingSince"))));
      }
      CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new)).join();
      backlog.tickets().bulkWrite(removals, new BulkWriteOptions().ordered(false));
      batch = next(backlog);
    }
    return size / ((System.nanoTime() - begin) / 1e9);
  }

  private static List<BsonDocument> next(Backlog backlog) {
    return backlog
        .tickets()
        .find(Filters.gt("pendingSince", Instant.EPOCH))
        .projection(Projections.include("outbox"))
        .limit(BATCH)
        .into(new ArrayList<>());
  }
}
