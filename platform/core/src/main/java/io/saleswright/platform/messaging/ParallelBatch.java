package io.saleswright.platform.messaging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.listener.BatchMessageListener;

/**
 * Handles what one poll brought: several aggregates at a time, each aggregate's messages in order.
 * When a message fails in a way that may pass, no further message is begun, so that a store that
 * does not answer is waited for once and not for every aggregate; the batch is tried again without
 * what was done.
 */
final class ParallelBatch implements BatchMessageListener<String, byte[]> {

  private final EventDispatcher dispatcher;
  private final ExecutorService workers;
  private final Semaphore slots;
  private final Set<Place> done = ConcurrentHashMap.newKeySet();

  /**
   * @param workers runs one task per aggregate
   * @param atOnce the most aggregates handled at a time
   */
  ParallelBatch(EventDispatcher dispatcher, ExecutorService workers, int atOnce) {
    this.dispatcher = dispatcher;
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
  public void onMessage(List<ConsumerRecord<String, byte[]>> records) {
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
    done.clear();
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
          dispatcher.dispatch(message);
          done.add(Place.of(message));
        }
      }
    } catch (RuntimeException e) {
      failure.compareAndSet(null, e);
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
