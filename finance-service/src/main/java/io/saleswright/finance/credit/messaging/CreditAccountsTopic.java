package io.saleswright.finance.credit.messaging;

import io.saleswright.platform.messaging.TopicDeclaration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The topic of the module's events. */
@Configuration(proxyBeanMethods = false)
class CreditAccountsTopic {

  @Bean
  TopicDeclaration creditAccountsTopicDeclaration() {
    return new TopicDeclaration("finance.credit-accounts.v1");
  }
}
