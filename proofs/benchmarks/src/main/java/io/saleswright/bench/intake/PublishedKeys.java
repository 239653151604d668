package io.saleswright.bench.intake;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Which keys stand in a topic, and how often. Not thread-safe.
 *
 * @param counts how often each key stands there
 */
public record PublishedKeys(Map<String, Integer> counts) {

  private static final Duration WAIT = Duration.ofMillis(100);

  /** Reads a topic from its beginning to its present end. */
  public static PublishedKeys of(String bootstrapServers, String topic) {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed");
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(partition -> new TopicPartition(topic, partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      Map<String, Integer> counts = new HashMap<>();
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        consumer.poll(WAIT).forEach(event -> counts.merge(event.key(), 1, Integer::sum));
      }
      return new PublishedKeys(counts);
    }
  }

  /** How many of these have no event. */
  public long missing(Set<String> wanted) {
    return wanted.stream().filter(key -> !counts.containsKey(key)).count();
  }

  /** How many events are there once more. */
  public long repeats() {
    return counts.values().stream().mapToLong(count -> count - 1).sum();
  }
}
