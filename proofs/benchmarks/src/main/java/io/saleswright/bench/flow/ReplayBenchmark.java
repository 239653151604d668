package io.saleswright.bench.flow;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.saleswright.bench.Benchmark;
import io.saleswright.bench.Setting;
import io.saleswright.bench.process.ProbeClient;
import io.saleswright.bench.process.Site;
import io.saleswright.bench.process.Store;
import io.saleswright.bench.report.Column;
import io.saleswright.bench.report.Table;
import io.saleswright.bench.round.Plan;
import io.saleswright.bench.sample.PlacedOrders;
import io.saleswright.client.Poll;
import io.saleswright.platform.messaging.KafkaEventSender;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/**
 * How fast a service builds a projection from a topic that holds everything: the customers'
 * purchase history, in a customer service that has just been installed.
 */
public final class ReplayBenchmark implements Benchmark {

  /** Counting, inserting, and twice as long for the service. */
  private static final String INSERTS = "bench-replay";

  private static final int TURNS = 4;

  private static final Duration LOOK = Duration.ofMillis(50);
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Duration WAIT = Duration.ofSeconds(1);

  @Override
  public String name() {
    return "replay";
  }

  @Override
  public List<Table> run(Setting setting) throws IOException, InterruptedException {
    int events = setting.full() ? 100_000 : 6_000;
    Site site = setting.sharedSite();
    site.startStore();
    site.startBroker();
    Kafka kafka = new Kafka(site.bootstrapServers());
    kafka.create(PlacedOrders.TOPIC);
    publish(kafka, PlacedOrders.of(setting.checkout()), events);
    try (Store store = site.store()) {
      Plan plan = setting.plan(0, 80, 0);
      Duration turn = plan.closed().dividedBy(TURNS);
      double count = read(kafka, "bench.count", events, turn, _ -> {});
      double insert = read(kafka, "bench.insert", events, turn, inserting(store));
      store.getDatabase(INSERTS).drop();
      MongoCollection<BsonDocument> purchases =
          store.getDatabase("customer").getCollection("purchases", BsonDocument.class);
      site.startCustomerService();
      Progress progress = watch(store, purchases, events, turn.multipliedBy(2));
      new ProbeClient(site, "customer").restConsumers();
      return List.of(table(events, count, insert, progress));
    }
  }

  private static Table table(int events, double count, double insert, Progress history) {
    Table table =
        new Table(
            "replay",
            "Replay: " + events + " orders placed, read from the beginning of their topic",
            new Column("perSecond", "events per s", 0),
            new Column("ratioToCount", "to counting", 3),
            new Column("ratioToInsert", "to one insert each", 2));
    double cold = history.firstHalf();
    double warm = history.secondHalf();
    table.row("consumer that only counts", count, 1, count / insert);
    table.row("one insert for each event", insert, insert / count, 1);
    table.row("purchase history, first half", cold, cold / count, cold / insert);
    table.row("purchase history, second half", warm, warm / count, warm / insert);
    table.remark("One insert for each event: one thread of this program, one event at a time.");
    table.remark("The service starts cold; its second half shows what it does when it is warm.");
    table.remark("Purchase history: of the first " + history.done() + " events.");
    return table;
  }

  /** Tells of so many orders; answers their identities, which are their numbers, too. */
  public static List<String> publish(Kafka kafka, PlacedOrders orders, int events)
      throws IOException, InterruptedException {
    List<String> ids = new ArrayList<>();
    DefaultKafkaProducerFactory<String, byte[]> producers =
        new DefaultKafkaProducerFactory<>(
            kafka.producerSettings(), new StringSerializer(), new ByteArraySerializer());
    try {
      KafkaEventSender sender = new KafkaEventSender(new KafkaTemplate<>(producers), "order");
      List<Future<?>> sending = new ArrayList<>();
      for (int i = 0; i < events; i++) {
        // In the letters of numbers that papers have.
        String id = UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
        ids.add(id);
        sending.add(sender.send(PlacedOrders.TOPIC, id, orders.event(id)).toCompletableFuture());
      }
      RelayBenchmark.awaitAll(sending);
      return ids;
    } finally {
      producers.destroy();
    }
  }

  @FunctionalInterface
  private interface Handler {

    void handle(ConsumerRecord<String, byte[]> event);
  }

  private static Handler inserting(Store store) {
    MongoDatabase database = store.getDatabase(INSERTS);
    MongoCollection<BsonDocument> collection = database.getCollection("events", BsonDocument.class);
    return event ->
        collection.insertOne(
            new BsonDocument("_id", new BsonString(event.key()))
                .append("data", new BsonString(new String(event.value(), StandardCharsets.UTF_8))));
  }

  /** Reads a topic to its end, but no longer than told; returns the events in a second. */
  private static double read(
      Kafka kafka, String group, int events, Duration longest, Handler handler) {
    try (KafkaConsumer<String, byte[]> consumer = kafka.consumer(group, PlacedOrders.TOPIC)) {
      int seen = 0;
      long begun = System.nanoTime();
      while (seen < events && (seen == 0 || System.nanoTime() - begun < longest.toNanos())) {
        for (ConsumerRecord<String, byte[]> event : consumer.poll(WAIT)) {
          if (seen++ == 0) {
            begun = System.nanoTime();
          }
          handler.handle(event);
        }
      }
      return seen / ((System.nanoTime() - begun) / 1e9);
    }
  }

  /** Watches a projection grow until it is complete, but no longer than told. */
  private static Progress watch(
      Store store, MongoCollection<?> collection, int events, Duration longest)
      throws IOException, InterruptedException {
    Progress progress = new Progress();
    if (!Poll.until(() -> store.count(collection) > 0, LOOK, PATIENCE)) {
      throw new IOException("The projection did not begin");
    }
    Poll.until(
        () -> {
          progress.note(System.nanoTime(), store.count(collection));
          return progress.done() >= events;
        },
        LOOK,
        longest);
    return progress;
  }
}
