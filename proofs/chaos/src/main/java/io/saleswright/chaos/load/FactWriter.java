package io.saleswright.chaos.load;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Publishes what plant and warehouse have to tell, as their systems do: at least once, so some of
 * it twice. Thread-safe.
 */
public final class FactWriter implements AutoCloseable {

  static final String PLANT = "production.work-orders.v1";
  static final String WAREHOUSE = "warehouse.shipments.v1";

  /** What the warehouse tells of goods that come back. */
  public static final String RETURNS = "warehouse.returns.v1";

  private static final int TRIES = 3;
  private static final byte[] UNREADABLE = "{\"orderId".getBytes(StandardCharsets.UTF_8);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final KafkaProducer<String, byte[]> producer;
  private final History history;
  private final InstantSource clock;

  FactWriter(String bootstrapServers, History history, InstantSource clock) {
    this.history = history;
    this.clock = clock;
    this.producer =
        new KafkaProducer<>(
            Map.of(
                "bootstrap.servers", bootstrapServers,
                "acks", "all",
                "max.block.ms", 3_000,
                "request.timeout.ms", 3_000,
                "delivery.timeout.ms", 8_000),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  /**
   * Publishes a fact until the cluster has it, or gives up after a few tries.
   *
   * @param id what it is about: an order, or a return
   * @param name event of the topic's service, such as {@code WorkOrderAccepted}
   * @param again how often it is sent once more after that
   * @return whether the cluster has it
   */
  public boolean publish(String topic, String id, String name, Map<String, ?> data, int again)
      throws InterruptedException {
    String eventId = history.nextId();
    String type = type(topic, name);
    String field = topic.equals(RETURNS) ? "returnId" : "orderId";
    ProducerRecord<String, byte[]> event = event(topic, id, eventId, type, json(field, id, data));
    int copies = 0;
    boolean acknowledged = false;
    while (!acknowledged && copies < TRIES) {
      copies++;
      acknowledged = send(event);
    }
    for (int i = 0; acknowledged && i < again; i++) {
      copies++;
      send(event);
    }
    history.add(new Fact(eventId, topic, id, type, acknowledged, copies));
    return acknowledged;
  }

  /**
   * Publishes something that looks like a fact and that nobody can read, once.
   *
   * @param name event of the topic's service
   */
  void spoil(String topic, String orderId, String name) throws InterruptedException {
    String id = history.nextId();
    history.spoilt(id);
    send(event(topic, orderId, id, type(topic, name), UNREADABLE));
  }

  private static String type(String topic, String name) {
    return topic.substring(0, topic.indexOf('.')) + "." + name + ".v1";
  }

  private boolean send(ProducerRecord<String, byte[]> event) throws InterruptedException {
    try {
      producer.send(event).get();
      return true;
    } catch (ExecutionException | KafkaException _) {
      // Sent or not: it is sent again.
      return false;
    }
  }

  private ProducerRecord<String, byte[]> event(
      String topic, String orderId, String id, String type, byte[] data) {
    var event = new ProducerRecord<>(topic, orderId, data);
    Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            id,
            "ce_source",
            "/chaos/" + topic,
            "ce_type",
            type,
            "ce_subject",
            orderId,
            "ce_time",
            clock.instant().toString(),
            "content-type",
            "application/json")
        .forEach(
            (header, value) -> event.headers().add(header, value.getBytes(StandardCharsets.UTF_8)));
    return event;
  }

  private static byte[] json(String field, String id, Map<String, ?> data) {
    var json = JSON.createObjectNode().put(field, id);
    data.forEach(json::putPOJO);
    return JSON.writeValueAsBytes(json);
  }

  @Override
  public void close() {
    producer.close(Duration.ofSeconds(5));
  }
}
