package io.saleswright.order.ordering.messaging;

import io.saleswright.platform.messaging.TopicDeclaration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The topics of the answers of plant and warehouse: this service owns their contract, so it
 * declares the topics that foreign systems write to (ADR 13).
 */
@Configuration(proxyBeanMethods = false)
class OrderingTopics {

  static final String PLANT = "production.work-orders.v1";
  static final String WAREHOUSE = "warehouse.shipments.v1";

  @Bean
  TopicDeclaration plantTopic() {
    return new TopicDeclaration(PLANT);
  }

  @Bean
  TopicDeclaration warehouseTopic() {
    return new TopicDeclaration(WAREHOUSE);
  }
}
