package io.saleswright.platform.messaging;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.saleswright.platform.restored.VoidEvents;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;

/**
 * Runs the subscriptions of a service. Starts in the background, so a service takes commands while
 * the broker is away: the topics are declared and the consumers started as soon as it is there.
 */
public final class EventConsumers implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(EventConsumers.class);

  private final List<Subscription> subscriptions;
  private final Supplier<List<String>> ownTopics;
  private final TopicDeclarer declarer;
  private final ConsumerFactory<String, byte[]> consumerFactory;
  private final ParkingLot parking;
  private final int aggregatesAtOnce;
  private final Map<String, EventDispatcher> dispatchers = new HashMap<>();
  private final Map<String, Subscription> byName = new HashMap<>();
  private final List<KafkaMessageListenerContainer<String, byte[]>> containers = new ArrayList<>();
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private volatile CountDownLatch stopped = new CountDownLatch(1);
  private volatile boolean running;

  /**
   * @param ownTopics what the service declares, asked for when it starts
   * @param lost events that are passed over
   */
  EventConsumers(
      List<Subscription> subscriptions,
      Supplier<List<String>> ownTopics,
      TopicDeclarer declarer,
      ConsumerFactory<String, byte[]> consumerFactory,
      EventReader reader,
      ParkingLot parking,
      DeadLetters deadLetters,
      VoidEvents lost,
      int aggregatesAtOnce,
      InstantSource time,
      MeterRegistry registry,
      EventTraces traces) {
    this.subscriptions = List.copyOf(subscriptions);
    this.ownTopics = ownTopics;
    this.declarer = declarer;
    this.consumerFactory = consumerFactory;
    this.parking = parking;
    this.aggregatesAtOnce = aggregatesAtOnce;
    ParkedCount parkedCount = new ParkedCount(parking, workers);
    for (Subscription subscription : subscriptions) {
      byName.put(subscription.consumer(), subscription);
      dispatchers.put(
          subscription.consumer(),
          new EventDispatcher(
              subscription, reader, parking, deadLetters, lost, time, registry, traces));
    }
    Gauge.builder("consumer.aggregates.parked", parkedCount, ParkedCount::latest)
        .register(registry);
  }

  Map<String, EventDispatcher> dispatchers() {
    return Map.copyOf(dispatchers);
  }

  Map<String, Subscription> subscriptions() {
    return Map.copyOf(byName);
  }

  @Override
  public void start() {
    running = true;
    CountDownLatch ending = new CountDownLatch(1);
    stopped = ending;
    Thread.ofVirtual().name("event-consumers").start(() -> startWhenTopicsExist(ending));
  }

  @Override
  public void stop() {
    running = false;
    stopped.countDown();
    synchronized (containers) {
      containers.forEach(KafkaMessageListenerContainer::stop);
      containers.clear();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void startWhenTopicsExist(CountDownLatch ending) {
    List<String> own = new ArrayList<>(ownTopics.get());
    subscriptions.forEach(subscription -> own.add(subscription.deadLetterTopic()));
    if (!declarer.awaitTopics(own, List.of(), ending)) {
      return;
    }
    for (Subscription subscription : subscriptions) {
      Thread.ofVirtual().start(() -> startWhenTopicsExist(subscription, ending));
    }
  }

  private void startWhenTopicsExist(Subscription subscription, CountDownLatch ending) {
    if (declarer.awaitTopics(List.of(), subscription.allTopics(), ending)) {
      synchronized (containers) {
        if (ending.getCount() > 0) {
          KafkaMessageListenerContainer<String, byte[]> container = container(subscription);
          containers.add(container);
          container.start();
          LOG.info("{} reads {}", subscription.consumer(), subscription.allTopics());
        }
      }
    }
  }

  private KafkaMessageListenerContainer<String, byte[]> container(Subscription subscription) {
    EventDispatcher dispatcher = Objects.requireNonNull(dispatchers.get(subscription.consumer()));
    return EventContainer.of(
        subscription.consumer(),
        subscription.allTopics(),
        consumerFactory,
        new ParallelBatch(dispatcher::dispatch, workers, aggregatesAtOnce),
        forgetsMarks(subscription));
  }

  /** What others parked meanwhile is read before the first message: see {@link ParkingLot}. */
  private ConsumerAwareRebalanceListener forgetsMarks(Subscription subscription) {
    return new ConsumerAwareRebalanceListener() {
      @Override
      public void onPartitionsAssigned(
          Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        parking.forget(subscription.consumer());
      }
    };
  }
}
