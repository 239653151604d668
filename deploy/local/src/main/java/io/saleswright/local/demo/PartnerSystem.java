package io.saleswright.local.demo;

import io.saleswright.client.CommandFailure;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A foreign system that works as a plant's or a warehouse's would: it reads the orders' topic and
 * answers some types of events with facts in its own topic, as CloudEvents. It answers for one
 * order only, so that it never speaks for real systems.
 */
final class PartnerSystem implements AutoCloseable {

  private static final String ORDERS = "order.orders.v1";
  private static final Duration POLL = Duration.ofMillis(200);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String name;
  private final String topic;
  private final Map<String, Function<JsonNode, List<Fact>>> reactions;
  private final Screen screen;
  private final InstantSource clock;
  private final KafkaConsumer<String, byte[]> consumer;
  private final KafkaProducer<String, byte[]> producer;
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile String served = "";
  private boolean started;

  /**
   * What such a system tells.
   *
   * @param type CloudEvents type
   * @param data its JSON, without the order
   * @param meaning for the screen
   */
  record Fact(String type, Map<String, Object> data, String meaning) {}

  /**
   * A system that reads from now on.
   *
   * @param name of the system and its role
   * @param topic where it answers
   * @param reactions what it tells after which type of event, given the event's data
   */
  PartnerSystem(
      String name,
      String topic,
      Map<String, Function<JsonNode, List<Fact>>> reactions,
      String bootstrapServers,
      Screen screen,
      InstantSource clock) {
    this.name = name;
    this.topic = topic;
    this.reactions = Map.copyOf(reactions);
    this.screen = screen;
    this.clock = clock;
    this.consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "enable.auto.commit",
                false,
                "default.api.timeout.ms",
                15_000),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    this.producer =
        new KafkaProducer<>(
            Map.of(
                "bootstrap.servers", bootstrapServers,
                "acks", "all",
                "delivery.timeout.ms", 15_000,
                "request.timeout.ms", 5_000,
                "linger.ms", 0),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  /**
   * Begins to read.
   *
   * @throws CommandFailure when the broker cannot be reached
   */
  void start() {
    try {
      List<TopicPartition> partitions =
          consumer.partitionsFor(ORDERS).stream()
              .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToEnd(partitions);
      partitions.forEach(consumer::position);
    } catch (KafkaException e) {
      throw new CommandFailure(name + " cannot read " + ORDERS + ": " + e.getMessage());
    }
    started = true;
    Thread.ofPlatform().daemon().name(name).start(this::run);
  }

  /** Names the order to answer for. */
  void serve(String orderId) {
    served = orderId;
  }

  @Override
  public void close() throws InterruptedException {
    if (started) {
      consumer.wakeup();
      ended.await();
    } else {
      consumer.close();
    }
    producer.close(Duration.ofSeconds(5));
  }

  private void run() {
    try (consumer) {
      while (true) {
        for (ConsumerRecord<String, byte[]> event : consumer.poll(POLL)) {
          if (served.equals(event.key())) {
            answer(event);
          }
        }
      }
    } catch (WakeupException _) {
      // told to end
    } catch (KafkaException | ExecutionException e) {
      screen.say(name + " has failed: " + e.getMessage());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      ended.countDown();
    }
  }

  private void answer(ConsumerRecord<String, byte[]> event)
      throws ExecutionException, InterruptedException {
    Header type = event.headers().lastHeader("ce_type");
    String known = type == null ? "" : new String(type.value(), StandardCharsets.UTF_8);
    var reaction = reactions.get(known);
    if (reaction != null) {
      for (Fact fact : reaction.apply(JSON.readTree(event.value()))) {
        screen.act(name, fact.meaning());
        publish(event.key(), fact);
      }
    }
  }

  private void publish(String orderId, Fact fact) throws ExecutionException, InterruptedException {
    var data = JSON.createObjectNode().put("orderId", orderId);
    fact.data().forEach(data::putPOJO);
    var message = new ProducerRecord<>(topic, orderId, JSON.writeValueAsBytes(data));
    Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            UUID.randomUUID().toString(),
            "ce_source",
            "/demo/" + name,
            "ce_type",
            fact.type(),
            "ce_subject",
            orderId,
            "ce_time",
            clock.instant().toString(),
            "content-type",
            "application/json")
        .forEach((header, value) ->
            message.headers().add(header, value.getBytes(StandardCharsets.UTF_8)));
    producer.send(message).get();
  }
}
