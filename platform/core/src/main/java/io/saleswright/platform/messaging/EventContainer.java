package io.saleswright.platform.messaging;

import java.time.Duration;
import java.util.List;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.event.ConsumerRetryAuthEvent;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;

/** Spring Kafka's container, set up so that it never passes a message over. */
final class EventContainer {

  private static final Duration ACCESS_RETRY = Duration.ofSeconds(10);

  private EventContainer() {}

  /**
   * A container that is not started yet.
   *
   * <p>It commits nothing by itself: when its own commit fails, it forgets which offsets that were,
   * and a group that has nothing further to read stays behind for ever; when a commit that it puts
   * off during a rebalance fails, it also forgets what it has just read. The batch commits.
   *
   * @param consumer name of the consumer and of its group
   */
  static KafkaMessageListenerContainer<String, byte[]> of(
      String consumer,
      List<String> topics,
      ConsumerFactory<String, byte[]> factory,
      ParallelBatch batch,
      ConsumerAwareRebalanceListener rebalances) {
    ContainerProperties properties = new ContainerProperties(topics.toArray(String[]::new));
    properties.setGroupId(consumer);
    properties.setClientId(consumer);
    properties.setAckMode(ContainerProperties.AckMode.MANUAL);
    properties.setAssignmentCommitOption(ContainerProperties.AssignmentCommitOption.NEVER);
    properties.setAuthExceptionRetryInterval(ACCESS_RETRY);
    properties.setConsumerRebalanceListener(rebalances);
    properties.setMessageListener(batch);
    KafkaMessageListenerContainer<String, byte[]> container =
        new KafkaMessageListenerContainer<>(factory, properties);
    container.setBeanName(consumer);
    container.setCommonErrorHandler(new Rewind());
    container.setApplicationEventPublisher(event -> {
      if (event instanceof ConsumerRetryAuthEvent) {
        // One broker may refuse after messages of another were read and before they were handed
        // over. Joining the group again leads back to the committed offsets.
        container.enforceRebalance();
      }
    });
    return container;
  }
}
