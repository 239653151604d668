package io.saleswright.bench.flow;

import com.mongodb.client.MongoCollection;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.saleswright.bench.Benchmark;
import io.saleswright.bench.Setting;
import io.saleswright.bench.process.Site;
import io.saleswright.bench.process.Store;
import io.saleswright.bench.report.Column;
import io.saleswright.bench.report.Table;
import io.saleswright.bench.round.Ratios;
import io.saleswright.bench.sample.PlacedOrders;
import io.saleswright.client.Poll;
import io.saleswright.platform.messaging.KafkaEventSender;
import io.saleswright.platform.relay.EventSender;
import io.saleswright.platform.relay.OutboxRelays;
import io.saleswright.platform.relay.PendingEvent;
import io.saleswright.platform.relay.RelaySettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.BsonDocument;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/**
 * How fast the relay empties a backlog of outboxes, beside a minimal loop over the same documents
 * and beside a producer that has nothing to read and nothing to remove.
 */
public final class RelayBenchmark implements Benchmark {

  private static final String RELAY = "relay";
  private static final String LOOP = "minimal loop";
  private static final String PRODUCER = "plain producer";
  private static final String TOPIC = "bench.backlog";
  private static final Duration LOOK = Duration.ofMillis(10);
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Clock clock;

  public RelayBenchmark(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String name() {
    return "relay";
  }

  @Override
  public List<Table> run(Setting setting) throws IOException, InterruptedException {
    int backlog = setting.full() ? 20_000 : 4_000;
    Site site = setting.sharedSite();
    site.startStore();
    site.startBroker();
    Kafka kafka = new Kafka(site.bootstrapServers());
    kafka.create(TOPIC);
    DefaultKafkaProducerFactory<String, byte[]> producers =
        new DefaultKafkaProducerFactory<>(
            kafka.producerSettings(), new StringSerializer(), new ByteArraySerializer());
    EventSender sender = new KafkaEventSender(new KafkaTemplate<>(producers), "order");
    try (Store store = site.store();
        KafkaProducer<String, byte[]> producer = kafka.producer()) {
      Backlog orders =
          new Backlog(
              store.getDatabase("bench-relay"), PlacedOrders.of(setting.checkout()), backlog);
      Ratios ratios = new Ratios();
      long end = System.nanoTime() + setting.time().toNanos();
      // One round to warm up, which does not count.
      round(orders, sender, producer);
      long took;
      do {
        long begun = System.nanoTime();
        round(orders, sender, producer).forEach(ratios::add);
        took = System.nanoTime() - begun;
      } while (System.nanoTime() + took < end);
      orders.database().drop();
      return List.of(table(ratios, backlog));
    } finally {
      producers.destroy();
    }
  }

  /** Empties three backlogs in three ways; returns the events per second of each. */
  private Map<String, Double> round(
      Backlog orders, EventSender sender, KafkaProducer<String, byte[]> producer)
      throws IOException, InterruptedException {
    int size = orders.size();
    return Map.of(
        RELAY, size / relay(orders, sender),
        LOOP, size / loop(orders.seed(), producer),
        PRODUCER, size / produce(orders.events(), producer));
  }

  private double relay(Backlog orders, EventSender sender)
      throws IOException, InterruptedException {
    MongoCollection<BsonDocument> collection = orders.seed();
    OutboxRelays relays =
        new OutboxRelays(
            sender, orders.leases(), RelaySettings.DEFAULTS, clock, new SimpleMeterRegistry());
    relays.relay(TOPIC, collection);
    long begun = System.nanoTime();
    relays.start();
    try {
      if (!Poll.until(() -> Backlog.isEmpty(collection), LOOK, PATIENCE)) {
        throw new IOException("The relay did not empty the outboxes");
      }
      return (System.nanoTime() - begun) / 1e9;
    } finally {
      relays.stop();
    }
  }

  private static double loop(
      MongoCollection<BsonDocument> collection, KafkaProducer<String, byte[]> producer)
      throws IOException, InterruptedException {
    long begun = System.nanoTime();
    MinimalLoop loop = new MinimalLoop(collection, producer, TOPIC);
    while (loop.publishBatch() > 0) {
      // Until nothing waits any more.
    }
    return (System.nanoTime() - begun) / 1e9;
  }

  private static double produce(List<PendingEvent> events, KafkaProducer<String, byte[]> producer)
      throws IOException, InterruptedException {
    long begun = System.nanoTime();
    List<Future<?>> sending = new ArrayList<>();
    for (PendingEvent event : events) {
      sending.add(
          producer.send(
              new ProducerRecord<>(
                  TOPIC, event.correlationId(), event.data().getBytes(StandardCharsets.UTF_8))));
    }
    awaitAll(sending);
    return (System.nanoTime() - begun) / 1e9;
  }

  static void awaitAll(List<Future<?>> sending) throws IOException, InterruptedException {
    for (Future<?> one : sending) {
      try {
        one.get();
      } catch (ExecutionException e) {
        throw new IOException("The broker refused an event", e.getCause());
      }
    }
  }

  private static Table table(Ratios ratios, int backlog) {
    Table table =
        new Table(
            "relay",
            "Relay: a backlog of " + backlog + " orders with one event each",
            new Column("perSecond", "events per s", 0),
            new Column("ratioToLoop", "to minimal loop", 2),
            new Column("ratioToProducer", "to plain producer", 2));
    for (String variant : List.of(RELAY, LOOP, PRODUCER)) {
      table.row(
          variant,
          ratios.rate(variant),
          ratios.ratio(variant, LOOP),
          ratios.ratio(variant, PRODUCER));
    }
    table.remark(
        "minimal loop: reads 256 outboxes, sends them, waits for all, empties them in one bulk write.");
    table.remark("All three run in this program, one after the other in each round.");
    return table;
  }
}
