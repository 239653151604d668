package io.saleswright.testkit.architecture.broken.orders.persistence;

import org.apache.kafka.common.TopicPartition;

/** Knows the broker outside of messaging (R8). */
class PublishingStore {

  TopicPartition place() {
    return new TopicPartition("broken.orders.v1", 0);
  }
}
