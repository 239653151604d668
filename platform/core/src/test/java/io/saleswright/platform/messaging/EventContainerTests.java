package io.saleswright.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.TimeoutException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;

/** What is handled and what is committed, when handling or committing fails (design 3). */
class EventContainerTests {

  private static final String TOPIC = "source";
  private static final TopicPartition FIRST = new TopicPartition(TOPIC, 0);
  private static final TopicPartition SECOND = new TopicPartition(TOPIC, 1);

  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final Group group = new Group();
  private final Queue<String> handled = new ConcurrentLinkedQueue<>();
  private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
  private final KafkaMessageListenerContainer<String, byte[]> container =
      EventContainer.of(
          "test.tally",
          List.of(TOPIC),
          new DefaultKafkaConsumerFactory<>(Map.of()) {
            @Override
            protected Consumer<String, byte[]> createRawConsumer(Map<String, Object> settings) {
              return group;
            }
          },
          new ParallelBatch(this::handle, workers, 4),
          new ConsumerAwareRebalanceListener() {});

  @AfterEach
  void stop() {
    container.stop();
    workers.close();
  }

  @Test
  void commitsWhatWasHandled() {
    start(FIRST, SECOND);
    group.publish(FIRST, 0, 2);
    group.publish(SECOND, 0, 1);

    awaitCommitted(FIRST, 3);
    awaitCommitted(SECOND, 2);
    assertThat(handled).containsExactlyInAnyOrder("0/0", "0/1", "0/2", "1/0", "1/1");
  }

  @Test
  void commitsInTheEndWhatTheBrokerDidNotLetItCommitAndHandlesItOnce() {
    group.refuseToCommit(TimeoutException::new, TimeoutException::new, TimeoutException::new);
    start(FIRST);
    group.publish(FIRST, 0, 2);

    awaitCommitted(FIRST, 3);
    assertThat(handled).containsExactly("0/0", "0/1", "0/2");
  }

  @Test
  void commitsInTheEndWhatARebalanceDidNotLetItCommit() {
    group.refuseToCommit(RebalanceInProgressException::new, TimeoutException::new);
    start(FIRST);
    group.publish(FIRST, 0, 2);

    awaitCommitted(FIRST, 3);
    assertThat(handled).containsExactly("0/0", "0/1", "0/2");
  }

  @Test
  void doesNotCommitForAPartitionThatAnotherInstanceHasTakenOver() {
    group.refuseToCommit(() -> {
      group.schedulePollTask(() -> group.rebalance(List.of(SECOND)));
      return new CommitFailedException();
    });
    start(FIRST);
    group.publish(FIRST, 0, 2);
    group.publish(SECOND, 0, 1);

    awaitCommitted(SECOND, 2);
    assertThat(group.commits()).noneMatch(offsets -> offsets.containsKey(FIRST));
  }

  @Test
  void triesAgainInOrderAndPassesNothingOver() {
    failures.addAll(Collections.nCopies(3, new IllegalStateException("the store is away")));
    start(FIRST);
    group.publish(FIRST, 0, 4);

    awaitCommitted(FIRST, 5);
    assertThat(handled).containsExactly("0/0", "0/1", "0/2", "0/3", "0/4");
    assertThat(group.commits()).hasSize(1);
  }

  @Test
  void readsOnAfterAPollThatFailed() {
    start(FIRST);
    group.schedulePollTask(() -> {
      throw new IllegalStateException("the coordinator is away");
    });
    group.publish(FIRST, 0, 1);

    awaitCommitted(FIRST, 2);
    assertThat(handled).containsExactly("0/0", "0/1");
  }

  @Test
  void joinsTheGroupAnewAfterABrokerRefusedIt() {
    start(FIRST);
    group.schedulePollTask(() -> {
      throw new AuthenticationException("not now");
    });

    Awaitility.await().atMost(Duration.ofSeconds(30)).until(group::shouldRebalance);
  }

  @Test
  void readsABatchAgainInWhichSomethingWorseThanAnExceptionHappened() {
    failures.add(new LinkageError("half an upgrade"));
    start(FIRST);
    group.publish(FIRST, 0, 2);

    awaitCommitted(FIRST, 3);
    assertThat(handled).containsExactly("0/0", "0/1", "0/2");
  }

  private void start(TopicPartition... assigned) {
    group.schedulePollTask(() -> group.rebalance(List.of(assigned)));
    container.start();
  }

  private void handle(ConsumerRecord<String, byte[]> message) {
    Throwable failure = message.offset() == 2 ? failures.poll() : null;
    switch (failure) {
      case null -> handled.add(message.partition() + "/" + message.offset());
      case Error error -> throw error;
      default -> throw (RuntimeException) failure;
    }
  }

  private void awaitCommitted(TopicPartition partition, long offset) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() ->
            group.commits().stream()
                .anyMatch(offsets ->
                    offsets.containsKey(partition) && offsets.get(partition).offset() == offset));
  }

  /**
   * A consumer of a group whose commits can be refused. Its topic keeps what was published, so that
   * it can be read again.
   */
  private static final class Group extends MockConsumer<String, byte[]> {

    private final Queue<Supplier<RuntimeException>> refusals = new ArrayDeque<>();
    private final List<Map<TopicPartition, OffsetAndMetadata>> commits = new ArrayList<>();
    private final List<ConsumerRecord<String, byte[]>> topic = new ArrayList<>();

    Group() {
      super("earliest");
      updateBeginningOffsets(Map.of(FIRST, 0L, SECOND, 0L));
    }

    @SafeVarargs
    final synchronized void refuseToCommit(Supplier<RuntimeException>... reasons) {
      refusals.addAll(List.of(reasons));
    }

    synchronized void publish(TopicPartition partition, long from, long to) {
      LongStream.rangeClosed(from, to)
          .mapToObj(offset -> message(partition, offset))
          .forEach(topic::add);
      if (assignment().contains(partition)) {
        handOut(partition);
      }
    }

    private static ConsumerRecord<String, byte[]> message(TopicPartition partition, long offset) {
      return new ConsumerRecord<>(TOPIC, partition.partition(), offset, "key", new byte[0]);
    }

    private void handOut(TopicPartition partition) {
      topic.stream()
          .filter(message -> message.partition() == partition.partition())
          .forEach(this::addRecord);
    }

    @Override
    public synchronized void rebalance(Collection<TopicPartition> assigned) {
      super.rebalance(assigned);
      assigned.forEach(this::handOut);
    }

    @Override
    public synchronized void seek(TopicPartition partition, long offset) {
      super.seek(partition, offset);
      handOut(partition);
    }

    @Override
    public synchronized void commitSync(
        Map<TopicPartition, OffsetAndMetadata> offsets, Duration limit) {
      Supplier<RuntimeException> refusal = refusals.poll();
      if (refusal != null) {
        throw refusal.get();
      }
      commits.add(offsets);
      super.commitSync(offsets, limit);
    }

    synchronized List<Map<TopicPartition, OffsetAndMetadata>> commits() {
      return List.copyOf(commits);
    }
  }
}
