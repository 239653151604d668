package io.saleswright.platform.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.listener.BatchConsumerAwareMessageListener;

/**
 * Handles what one poll brought, several aggregates at a time, each aggregate's messages in order,
 * and commits it. When a message fails in a way that may pass, no further message is begun, so that
 * a store that does not answer is waited for once and not for every aggregate. A batch that failed,
 * or could not be committed, is read again ({@link Rewind}) and handled without what was done.
 */
final class ParallelBatch implements BatchConsumerAwareMessageListener<String, byte[]> {

  private static final Duration COMMIT_LIMIT = Duration.ofSeconds(10);

  private final Consumer<ConsumerRecord<String, byte[]>> handler;
  private final ExecutorService workers;
  private final Semaphore slots;
  private final Set<Place> done = ConcurrentHashMap.newKeySet();

  /**
   * @param handler handles one message, or throws because a later try may succeed
   * @param workers runs one task per aggregate
   * @param atOnce the most aggregates handled at a time
   */
  ParallelBatch(
      Consumer<ConsumerRecord<String, byte[]>> handler, ExecutorService workers, int atOnce) {
    this.handler = handler;
    this.workers = workers;
    this.slots = new Semaphore(atOnce);
  }

  /** Where a message lies. */
  private record Place(String topic, int partition, long offset) {

    static Place of(ConsumerRecord<?, ?> message) {
      return new Place(message.topic(), message.partition(), message.offset());
    }
  }

  @Override
  public void onMessage(
      List<ConsumerRecord<String, byte[]>> records,
      org.apache.kafka.clients.consumer.@Nullable Consumer<?, ?> consumer) {
    AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
    List<Future<?>> lanes = new ArrayList<>();
    for (List<ConsumerRecord<String, byte[]>> lane : lanes(records)) {
      lanes.add(workers.submit(() -> handle(lane, failure)));
    }
    awaitAll(lanes);
    RuntimeException first = failure.get();
    if (first != null) {
      throw first;
    }
    Objects.requireNonNull(consumer).commitSync(behind(records), COMMIT_LIMIT);
    done.clear();
  }

  private static Map<TopicPartition, OffsetAndMetadata> behind(
      List<ConsumerRecord<String, byte[]>> records) {
    Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
    for (ConsumerRecord<String, byte[]> message : records) {
      offsets.put(
          new TopicPartition(message.topic(), message.partition()),
          new OffsetAndMetadata(message.offset() + 1));
    }
    return offsets;
  }

  private void handle(
      List<ConsumerRecord<String, byte[]>> lane,
      AtomicReference<@Nullable RuntimeException> failure) {
    slots.acquireUninterruptibly();
    try {
      for (ConsumerRecord<String, byte[]> message : lane) {
        if (failure.get() != null) {
          return;
        }
        if (!done.contains(Place.of(message))) {
          handler.accept(message);
          done.add(Place.of(message));
        }
      }
    } catch (RuntimeException e) {
      failure.compareAndSet(null, e);
    } catch (Error e) {
      // The other workers finish first; then the batch is read again, as after any other failure.
      failure.compareAndSet(null, new IllegalStateException(e));
    } finally {
      slots.release();
    }
  }

  private static Iterable<List<ConsumerRecord<String, byte[]>>> lanes(
      List<ConsumerRecord<String, byte[]>> records) {
    Map<String, List<ConsumerRecord<String, byte[]>>> lanes = new LinkedHashMap<>();
    for (ConsumerRecord<String, byte[]> message : records) {
      lanes
          .computeIfAbsent(message.topic() + "/" + message.key(), _ -> new ArrayList<>())
          .add(message);
    }
    return lanes.values();
  }

  /** Waits for every lane, also when interrupted: none may go on while the batch is tried again. */
  private static void awaitAll(List<Future<?>> lanes) {
    boolean interrupted = false;
    for (Future<?> lane : lanes) {
      boolean ended = false;
      while (!ended) {
        try {
          lane.get();
          ended = true;
        } catch (ExecutionException e) {
          throw new IllegalStateException(e);
        } catch (InterruptedException _) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
