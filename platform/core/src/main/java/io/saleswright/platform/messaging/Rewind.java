package io.saleswright.platform.messaging;

import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ListenerUtils;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Reads a batch again that was not handled or not committed, after a pause, without limit: to give
 * a message up is the dispatcher's decision alone.
 *
 * <p>The batch is not kept in memory meanwhile. The consumer goes back to its first messages and
 * polls, so that whatever happens to the group in between, what it handles next begins where the
 * partition's owner has to begin, and a partition that another instance has taken over is neither
 * handled nor committed here any more. For one consumer.
 */
final class Rewind implements CommonErrorHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Rewind.class);
  private static final long SHORTEST_MILLIS = 100;
  private static final long LONGEST_MILLIS = 5_000;

  private final BackOff pauses = pauses();
  private BackOffExecution pause = pauses.start();

  private static BackOff pauses() {
    ExponentialBackOff doubling = new ExponentialBackOff(SHORTEST_MILLIS, 2);
    doubling.setMaxInterval(LONGEST_MILLIS);
    return doubling;
  }

  @Override
  public void handleBatch(
      Exception failure,
      ConsumerRecords<?, ?> batch,
      Consumer<?, ?> consumer,
      MessageListenerContainer container,
      Runnable listener) {
    Set<TopicPartition> assigned = consumer.assignment();
    batch.partitions().stream()
        .filter(assigned::contains)
        .forEach(each -> consumer.seek(each, batch.records(each).getFirst().offset()));
    rest("a batch of " + batch.partitions(), failure, container);
  }

  /** Nothing was read: the next poll goes on where this one did not. */
  @Override
  public void handleOtherException(
      Exception failure,
      Consumer<?, ?> consumer,
      MessageListenerContainer container,
      boolean batch) {
    rest("the topics", failure, container);
  }

  /** A batch was handled after one that was not. */
  @Override
  public void clearThreadState() {
    pause = pauses.start();
  }

  /** Progress is committed with the batch, by {@link ParallelBatch}. */
  @Override
  public boolean isAckAfterHandle() {
    return false;
  }

  /**
   * Pauses for less than the longest time between two polls, and ends when the service stops. A
   * failure that lasts is logged, because no alert looks at a handful of waiting messages.
   */
  private void rest(String what, Exception failure, MessageListenerContainer container) {
    long millis = pause.nextBackOff();
    LOG.atLevel(millis < LONGEST_MILLIS ? Level.DEBUG : Level.WARN)
        .log(
            "{} reads {} again: {}",
            container.getGroupId(),
            what,
            NestedExceptionUtils.getMostSpecificCause(failure).toString());
    try {
      ListenerUtils.stoppableSleep(container, millis);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
