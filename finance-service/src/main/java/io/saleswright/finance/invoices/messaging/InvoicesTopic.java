package io.saleswright.finance.invoices.messaging;

import io.saleswright.platform.messaging.TopicDeclaration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The topic of the module's events. */
@Configuration(proxyBeanMethods = false)
class InvoicesTopic {

  @Bean
  TopicDeclaration invoicesTopicDeclaration() {
    return new TopicDeclaration("finance.invoices.v1");
  }
}
