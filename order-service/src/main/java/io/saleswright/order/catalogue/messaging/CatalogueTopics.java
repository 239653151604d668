package io.saleswright.order.catalogue.messaging;

import io.saleswright.platform.messaging.TopicDeclaration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The topic of the catalogue. */
@Configuration(proxyBeanMethods = false)
class CatalogueTopics {

  @Bean
  TopicDeclaration productsTopic() {
    return new TopicDeclaration("order.products.v1");
  }
}
