package io.saleswright.bench.flow;

import com.mongodb.client.MongoCollection;
import io.saleswright.bench.load.Latencies;
import io.saleswright.bench.load.Load;
import io.saleswright.bench.sample.PlacedOrders;
import io.saleswright.client.Poll;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.BsonDocument;
import org.bson.BsonString;

/**
 * The shortest way from one program to another's store: produce, consume, insert. Its consumer has
 * joined its group before anything is measured, as a running service's has.
 */
final class PlainChain implements AutoCloseable {

  private static final Duration WAIT = Duration.ofMillis(100);
  private static final Duration LOOK = Duration.ofMillis(20);
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final int PRODUCING_THREADS = 4;

  private final PlacedOrders orders;
  private final MongoCollection<BsonDocument> target;
  private final String topic;
  private final KafkaProducer<String, byte[]> producer;
  private final KafkaConsumer<String, byte[]> consumer;
  private final Map<String, Long> underway = new ConcurrentHashMap<>();
  private final Queue<Long> found = new ConcurrentLinkedQueue<>();
  private final CountDownLatch joined = new CountDownLatch(1);
  private final Thread inserting;
  private volatile boolean ending;

  private PlainChain(
      Kafka kafka, PlacedOrders orders, MongoCollection<BsonDocument> target, String topic) {
    this.orders = orders;
    this.target = target;
    this.topic = topic;
    this.producer = kafka.producer();
    this.consumer = kafka.consumer("bench." + topic, topic);
    this.inserting = Thread.ofPlatform().name("plain-chain").unstarted(this::insert);
  }

  /** Starts the consumer, and waits until it has its partitions. */
  static PlainChain start(
      Kafka kafka, PlacedOrders orders, MongoCollection<BsonDocument> target, String topic)
      throws InterruptedException {
    PlainChain chain = new PlainChain(kafka, orders, target, topic);
    chain.inserting.start();
    chain.joined.await();
    return chain;
  }

  /** Latencies from the call of the producer to the acknowledged insert, at a constant rate. */
  Latencies run(double perSecond, Duration duration) throws IOException, InterruptedException {
    found.clear();
    try (Load load = new Load(PRODUCING_THREADS, _ -> this::produce)) {
      load.open(perSecond, duration);
    }
    producer.flush();
    if (!Poll.until(underway::isEmpty, LOOK, PATIENCE)) {
      throw new IOException("Some plain events were never inserted");
    }
    Latencies latencies = new Latencies();
    found.forEach(latencies::record);
    return latencies;
  }

  private void produce() {
    String id = UUID.randomUUID().toString();
    byte[] data = orders.event(id).data().getBytes(StandardCharsets.UTF_8);
    underway.put(id, System.nanoTime());
    producer.send(new ProducerRecord<>(topic, id, data));
  }

  private void insert() {
    try (consumer) {
      while (!ending) {
        for (ConsumerRecord<String, byte[]> event : consumer.poll(WAIT)) {
          insert(event);
        }
        if (!consumer.assignment().isEmpty()) {
          joined.countDown();
        }
        consumer.commitAsync();
      }
    } finally {
      joined.countDown();
    }
  }

  private void insert(ConsumerRecord<String, byte[]> event) {
    target.insertOne(
        new BsonDocument("_id", new BsonString(event.key()))
            .append("data", new BsonString(new String(event.value(), StandardCharsets.UTF_8))));
    Long since = underway.get(event.key());
    if (since != null) {
      found.add(System.nanoTime() - since);
      underway.remove(event.key());
    }
  }

  @Override
  public void close() throws InterruptedException {
    ending = true;
    inserting.join();
    producer.close();
  }
}
