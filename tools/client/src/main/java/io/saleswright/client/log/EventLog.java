package io.saleswright.client.log;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * The topics of a cluster, read only. What cannot be reached ends in a {@link KafkaException}. For
 * one thread.
 */
public final class EventLog implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(500);
  private static final int PATIENCE_MILLIS = 20_000;

  private final KafkaConsumer<String, byte[]> consumer;
  private final Admin admin;

  /** Connects to a cluster that lets everybody in. */
  public EventLog(String bootstrapServers) {
    this(Map.of("bootstrap.servers", bootstrapServers));
  }

  /**
   * Connects to a cluster.
   *
   * @param access how a Kafka client finds the cluster and is let in
   */
  public EventLog(Map<String, Object> access) {
    this.consumer =
        new KafkaConsumer<>(
            with(
                access,
                Map.of(
                    "enable.auto.commit",
                    false,
                    "allow.auto.create.topics",
                    false,
                    "isolation.level",
                    "read_committed",
                    "default.api.timeout.ms",
                    PATIENCE_MILLIS)),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    this.admin =
        Admin.create(
            with(
                access,
                Map.of(
                    "default.api.timeout.ms", PATIENCE_MILLIS,
                    "request.timeout.ms", PATIENCE_MILLIS)));
  }

  private static Map<String, Object> with(Map<String, Object> access, Map<String, Object> ours) {
    Map<String, Object> all = new HashMap<>(access);
    all.putAll(ours);
    return all;
  }

  /** Those of the topics that do not exist. */
  public Set<String> missing(Collection<String> topics) {
    Set<String> missing = new TreeSet<>(topics);
    missing.removeAll(consumer.listTopics().keySet());
    return missing;
  }

  /** Where the topics end now; topics that do not exist have no place. */
  public Offsets ends(Collection<String> topics) {
    List<TopicPartition> partitions = new ArrayList<>();
    Map<String, ?> existing = consumer.listTopics();
    for (String topic : topics) {
      if (existing.containsKey(topic)) {
        consumer
            .partitionsFor(topic)
            .forEach(info -> partitions.add(new TopicPartition(topic, info.partition())));
      }
    }
    return new Offsets(consumer.endOffsets(partitions));
  }

  /** Where the topics begin, which is not 0 when somebody has deleted records. */
  public Offsets beginnings(Offsets of) {
    return new Offsets(consumer.beginningOffsets(of.places().keySet()));
  }

  /**
   * Up to where a group has applied what it reads.
   *
   * @throws InterruptedException when the caller is told to give up
   */
  public Offsets committed(String group) throws InterruptedException {
    try {
      Map<TopicPartition, Long> places = new HashMap<>();
      admin
          .listConsumerGroupOffsets(group)
          .partitionsToOffsetAndMetadata()
          .get()
          .forEach((partition, offset) -> {
            if (offset != null) {
              places.put(partition, offset.offset());
            }
          });
      return new Offsets(places);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof GroupIdNotFoundException) {
        return new Offsets(Map.of());
      }
      throw new KafkaException(e.getCause());
    }
  }

  /** Reads what lies between two places, in order within each partition. */
  public void read(Offsets from, Offsets to, Consumer<LoggedEvent> reader) {
    List<TopicPartition> open = new ArrayList<>();
    to.places()
        .forEach((partition, end) -> {
          if (from.places().getOrDefault(partition, 0L) < end) {
            open.add(partition);
          }
        });
    consumer.assign(open);
    open.forEach(partition -> consumer.seek(partition, from.places().getOrDefault(partition, 0L)));
    while (!open.isEmpty()) {
      for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
        if (record.offset() < end(to, new TopicPartition(record.topic(), record.partition()))) {
          reader.accept(new LoggedEvent(record));
        }
      }
      List<TopicPartition> read =
          open.stream()
              .filter(partition -> consumer.position(partition) >= end(to, partition))
              .toList();
      consumer.pause(read);
      open.removeAll(read);
    }
    consumer.unsubscribe();
  }

  private static long end(Offsets to, TopicPartition partition) {
    return to.places().getOrDefault(partition, 0L);
  }

  @Override
  public void close() {
    consumer.close();
    admin.close();
  }
}
