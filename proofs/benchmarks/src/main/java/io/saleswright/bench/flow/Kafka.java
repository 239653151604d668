package io.saleswright.bench.flow;

import io.saleswright.client.Poll;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Clients of the measured broker, set as the services set theirs.
 *
 * @param bootstrapServers where it is
 */
public record Kafka(String bootstrapServers) {

  private static final int PARTITIONS = 12;
  private static final Duration LOOK = Duration.ofMillis(100);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /**
   * Makes a topic as its owner would declare it, unless it is there, and waits until all of its
   * partitions are led. Whoever sends a burst sooner can lose two minutes: when the leader takes
   * the second batch and not yet the first, it refuses the first until the producer gives up.
   */
  public void create(String topic) throws IOException, InterruptedException {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
      if (!admin.listTopics().names().get().contains(topic)) {
        admin.createTopics(List.of(new NewTopic(topic, PARTITIONS, (short) 1))).all().get();
      }
      if (!Poll.until(() -> tells(admin, topic), LOOK, PATIENCE)) {
        throw new IOException("The broker does not tell of the topic " + topic);
      }
    } catch (ExecutionException e) {
      throw new IOException("The broker does not make the topic " + topic + ": " + e, e);
    }
  }

  /** A broker may tell of a topic a moment after it was made. */
  private static boolean tells(Admin admin, String topic) {
    Map<TopicPartition, OffsetSpec> ends =
        partitions(topic).stream()
            .collect(Collectors.toMap(partition -> partition, _ -> OffsetSpec.latest()));
    try {
      admin.listOffsets(ends).all().get();
      return true;
    } catch (ExecutionException _) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** All in-sync replicas acknowledge, nothing is doubled or reordered. */
  Map<String, Object> producerSettings() {
    return Map.of("bootstrap.servers", bootstrapServers, "acks", "all", "enable.idempotence", true);
  }

  KafkaProducer<String, byte[]> producer() {
    return new KafkaProducer<>(
        producerSettings(), new StringSerializer(), new ByteArraySerializer());
  }

  /** Reads a topic from the beginning as a group of its own. */
  KafkaConsumer<String, byte[]> consumer(String group, String topic) {
    KafkaConsumer<String, byte[]> consumer = consumer(Map.of("group.id", group));
    consumer.subscribe(List.of(topic));
    return consumer;
  }

  /** Reads what comes into a topic from now on, without a group. */
  KafkaConsumer<String, byte[]> fromNowOn(String topic) {
    KafkaConsumer<String, byte[]> consumer = consumer(Map.of());
    List<TopicPartition> partitions = partitions(topic);
    consumer.assign(partitions);
    consumer.seekToEnd(partitions);
    partitions.forEach(consumer::position);
    return consumer;
  }

  private KafkaConsumer<String, byte[]> consumer(Map<String, Object> more) {
    Map<String, Object> settings = new HashMap<>(more);
    settings.put("bootstrap.servers", bootstrapServers);
    settings.put("auto.offset.reset", "earliest");
    settings.put("enable.auto.commit", false);
    settings.put("isolation.level", "read_committed");
    return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
  }

  private static List<TopicPartition> partitions(String topic) {
    return IntStream.range(0, PARTITIONS)
        .mapToObj(number -> new TopicPartition(topic, number))
        .toList();
  }
}
