package io.saleswright.finance.payments.messaging;

import io.saleswright.platform.messaging.TopicDeclaration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The topic of the module's events. */
@Configuration(proxyBeanMethods = false)
class PaymentsTopic {

  @Bean
  TopicDeclaration paymentsTopicDeclaration() {
    return new TopicDeclaration("finance.payments.v1");
  }
}
