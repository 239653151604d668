package io.saleswright.store;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a store (-9) under load, again and again, and compares it with what it had acknowledged.
 */
class CrashTests {

  private static final int WRITERS = 8;
  private static final List<Integer> ACKNOWLEDGED_BEFORE_KILL = List.of(1, 30, 300, 1000, 100);

  /** So small that snapshots are taken under way. */
  private static final String SNAPSHOT_AFTER = "100000";

  private static final List<Long> UNKNOWN = List.of(0L, 3L);

  @TempDir Path directory;

  @Test
  void losesNothingAcknowledgedAndShowsNoHalfCommand() throws Exception {
    var writers = IntStream.range(0, WRITERS).mapToObj(Writer::new).toList();
    var reader = new Reader();
    for (var round = 0; round < ACKNOWLEDGED_BEFORE_KILL.size(); round++) {
      killUnderLoad(writers, reader, ACKNOWLEDGED_BEFORE_KILL.get(round));
      try (var store = RunningStore.onDisk(directory)) {
        for (var writer : writers) {
          writer.verify(store.collection("triples"), store.collection("counters"));
        }
        reader.verify(store.collection("counters"));
      }
    }
  }

  private void killUnderLoad(List<Writer> writers, Reader reader, int acknowledged)
      throws Exception {
    try (var store =
            StoreProcess.start(
                "--data", directory.toString(), "--port", "0", "--snapshot-after", SNAPSHOT_AFTER);
        var client = RunningStore.clientOf(store.connectionString());
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var database = client.getDatabase("order");
      var enough = new CountDownLatch(acknowledged);
      var running = new ArrayList<Future<?>>();
      for (var writer : writers) {
        running.add(
            threads.submit(() ->
                writer.writeUntilKilled(
                    database.getCollection("triples"),
                    database.getCollection("counters"),
                    enough)));
      }
      running.add(threads.submit(() -> reader.readUntilKilled(database.getCollection("counters"))));
      assertThat(enough.await(60, TimeUnit.SECONDS)).as("the writers get on").isTrue();
      store.kill();
      client.close();
      for (var writer : running) {
        awaitEnd(writer);
      }
    }
  }

  private static void awaitEnd(Future<?> writer) throws InterruptedException {
    try {
      writer.get();
    } catch (ExecutionException e) {
      assertThat(e.getCause())
          .as("the connection is lost, or was closed before the next command")
          .isInstanceOfAny(MongoException.class, IllegalStateException.class);
    }
  }

  /** What somebody has read must not be taken back, acknowledged to its writer or not. */
  private static final class Reader {

    private final Map<Object, Integer> seen = new HashMap<>();

    void readUntilKilled(MongoCollection<Document> counters) {
      while (true) {
        for (var counter : counters.find()) {
          seen.put(counter.get("_id"), counter.getInteger("count"));
        }
      }
    }

    void verify(MongoCollection<Document> counters) {
      seen.forEach((writer, count) ->
          assertThat(counters.find(eq("_id", writer)).first().getInteger("count"))
              .as("what was read of writer %s", writer)
              .isGreaterThanOrEqualTo(count));
    }
  }

  /** Writes three documents at once, then counts them in one; remembers what was acknowledged. */
  private static final class Writer {

    private final int number;
    private final Map<Integer, Long> knownParts = new HashMap<>();
    private int knownCount;
    private int attempted;

    Writer(int number) {
      this.number = number;
    }

    void writeUntilKilled(
        MongoCollection<Document> triples,
        MongoCollection<Document> counters,
        CountDownLatch enough) {
      while (true) {
        attempted++;
        triples.insertMany(List.of(part("a"), part("b"), part("c")));
        knownParts.put(attempted, 3L);
        var counter =
            counters.findOneAndUpdate(
                eq("_id", number),
                Updates.combine(Updates.inc("count", 1), Updates.push("log", attempted)),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        knownCount = counter.getInteger("count");
        enough.countDown();
      }
    }

    private Document part(String part) {
      return new Document("_id", "%s/%s/%s".formatted(number, attempted, part))
          .append("writer", number)
          .append("triple", attempted);
    }

    /**
     * A command whose reply was lost may have been done or not, but not by half; which of the two
     * it is stays so in all later rounds.
     */
    void verify(MongoCollection<Document> triples, MongoCollection<Document> counters) {
      for (var triple = 1; triple <= attempted; triple++) {
        var parts = triples.countDocuments(idsOf(triple));
        assertThat(parts)
            .as("parts of triple %s of writer %s", triple, number)
            .isIn(knownParts.containsKey(triple) ? List.of(knownParts.get(triple)) : UNKNOWN);
        knownParts.put(triple, parts);
      }
      var counter = counters.find(eq("_id", number)).first();
      var log = counter == null ? List.of() : counter.getList("log", Integer.class);
      assertThat(log).hasSizeBetween(knownCount, knownCount + 1);
      assertThat(log).hasSize(counter == null ? 0 : counter.getInteger("count"));
      knownCount = log.size();
    }

    private Document idsOf(int triple) {
      var ids = Stream.of("a", "b", "c").map(it -> number + "/" + triple + "/" + it).toList();
      return new Document("_id", new Document("$in", ids));
    }
  }
}
