package io.saleswright.testkit.architecture.broken.orders.messaging;

import io.saleswright.platform.messaging.TopicDeclaration;

/** Uses the broker, as is right here. */
class OrdersTopic {

  TopicDeclaration topic() {
    return new TopicDeclaration("broken.orders.v1");
  }
}
