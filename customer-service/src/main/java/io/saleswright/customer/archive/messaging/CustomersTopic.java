package io.saleswright.customer.archive.messaging;

import io.saleswright.platform.messaging.TopicDeclaration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The topic of the archive's events. */
@Configuration(proxyBeanMethods = false)
class CustomersTopic {

  @Bean
  TopicDeclaration customersTopicDeclaration() {
    return new TopicDeclaration("customer.customers.v1");
  }
}
