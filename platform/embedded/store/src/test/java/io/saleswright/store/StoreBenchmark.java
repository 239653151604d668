package io.saleswright.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import io.saleswright.store.journal.JournalOptions;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.bson.Document;
import org.bson.types.Decimal128;

/**
 * Measures operations per second of the store in memory and on disk, beside the server underneath
 * as it comes. Arguments: documents, clients, seconds for each measurement.
 */
final class StoreBenchmark {

  private interface Operation {
    void run(MongoCollection<Document> orders, long number);
  }

  private static final Instant START = Instant.parse("2026-11-22T00:00:00Z");
  private static final int OWNERS = 500;
  private static final Map<String, Operation> OPERATIONS = operations();

  private static final AtomicLong INSERTED = new AtomicLong();

  private final int documents;
  private final int clients;
  private final Duration duration;

  private StoreBenchmark(int documents, int clients, Duration duration) {
    this.documents = documents;
    this.clients = clients;
    this.duration = duration;
  }

  public static void main(String[] arguments) throws Exception {
    var benchmark =
        new StoreBenchmark(
            Integer.parseInt(arguments[0]),
            Integer.parseInt(arguments[1]),
            Duration.ofSeconds(Integer.parseInt(arguments[2])));
    benchmark.measureAll();
  }

  private static Map<String, Operation> operations() {
    var operations = new LinkedHashMap<String, Operation>();
    operations.put("find by _id", (orders, n) -> orders.find(eq("_id", n)).first());
    operations.put(
        "find by owner",
        (orders, n) -> orders.find(eq("state.owner", n % OWNERS)).into(new ArrayList<>()));
    operations.put(
        "newest 20 of a status",
        (orders, n) ->
            orders
                .find(eq("state.status", n % 5))
                .sort(descending("created.at"))
                .limit(20)
                .into(new ArrayList<>()));
    operations.put(
        "update {_id, version}",
        (orders, n) ->
            orders.updateOne(
                and(eq("_id", n), eq("version", 1L)), Updates.inc("state.changes", 1)));
    operations.put(
        "insert",
        (orders, n) -> orders.insertOne(order(1_000_000_000L + INSERTED.incrementAndGet())));
    return operations;
  }

  /** Each operation on all stores one after the other, so that they meet the same machine. */
  private void measureAll() throws Exception {
    var directory = Files.createTempDirectory("store-benchmark");
    var unforced =
        StoreOptions.onDisk(Files.createTempDirectory("store-benchmark"))
            .withJournal(
                new JournalOptions(false, JournalOptions.DEFAULTS.logBytesBeforeSnapshot()));
    var plain = new MongoServer(new MemoryBackend());
    try (var memory = EmbeddedStore.inMemory();
        var disk = EmbeddedStore.onDisk(directory);
        var diskUnforced = EmbeddedStore.start(unforced)) {
      measure(
          List.of(
              plain.bindAndGetConnectionString(),
              memory.connectionString(),
              diskUnforced.connectionString(),
              disk.connectionString()));
    } finally {
      plain.shutdownNow();
    }
    var begin = System.nanoTime();
    EmbeddedStore.onDisk(directory).close();
    System.out.println(
        "started and closed again in ms: " + (System.nanoTime() - begin) / 1_000_000);
  }

  private void measure(List<String> connectionStrings) throws Exception {
    var stores = connectionStrings.stream().map(RunningStore::clientOf).toList();
    stores.forEach(this::fill);
    System.out.println("| operations per second | plain | memory | disk, not forced | disk |");
    System.out.println("| --- | --- | --- | --- | --- |");
    for (var operation : OPERATIONS.entrySet()) {
      var row = new StringBuilder("| " + operation.getKey());
      for (var store : stores) {
        perSecond(orders(store), operation.getValue(), duration.dividedBy(2));
        row.append(" | ").append(perSecond(orders(store), operation.getValue(), duration));
      }
      System.out.println(row.append(" |"));
    }
    stores.forEach(MongoClient::close);
  }

  private static MongoCollection<Document> orders(MongoClient client) {
    return client.getDatabase("order").getCollection("orders");
  }

  private void fill(MongoClient client) {
    var orders = orders(client);
    orders.createIndex(Indexes.ascending("state.owner"));
    orders.createIndex(
        Indexes.compoundIndex(Indexes.ascending("state.status"), Indexes.descending("created.at")));
    for (var first = 0L; first < documents; first += 500) {
      orders.insertMany(
          LongStream.range(first, first + 500).mapToObj(StoreBenchmark::order).toList());
    }
  }

  private long perSecond(MongoCollection<Document> orders, Operation operation, Duration time)
      throws Exception {
    var begin = System.nanoTime();
    var end = begin + time.toNanos();
    var done = 0L;
    try (var threads = Executors.newFixedThreadPool(clients)) {
      var counts = new ArrayList<Future<Long>>();
      for (var i = 0; i < clients; i++) {
        var first = i * 7919L;
        counts.add(threads.submit(() -> runUntil(end, orders, operation, first)));
      }
      for (var count : counts) {
        done += count.get();
      }
    }
    return done * 1_000_000_000 / (System.nanoTime() - begin);
  }

  private long runUntil(
      long end, MongoCollection<Document> orders, Operation operation, long first) {
    var done = 0L;
    for (var n = first; System.nanoTime() < end; n += 104_729) {
      operation.run(orders, n % documents);
      done++;
    }
    return done;
  }

  /** About 2 kB: the envelope and an order of five lines. */
  private static Document order(long number) {
    return new Document("_id", number)
        .append("schema", 1)
        .append("version", 1L)
        .append("created", new Document("at", Date.from(START.plusSeconds(number % 100_000))))
        .append(
            "state",
            new Document("owner", number % OWNERS)
                .append("status", number % 5)
                .append("lines", IntStream.range(0, 5).mapToObj(StoreBenchmark::line).toList()));
  }

  private static Document line(int number) {
    return new Document("number", number)
        .append("product", "product-" + number)
        .append("name", "Name of a product, as it stands on the price list")
        .append("specification", "x".repeat(160))
        .append("quantity", Decimal128.parse("12"))
        .append("price", new Document("amount", "1234.50").append("currency", "CNY"))
        .append("net", new Document("amount", "14814.00").append("currency", "CNY"));
  }
}
