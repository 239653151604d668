package io.saleswright.order.accuracy.persistence;

import io.saleswright.order.accuracy.AccuracySearch;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.platform.mongodb.EnvelopeStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the figures of accuracy come from. */
@Configuration(proxyBeanMethods = false)
class AccuracyPersistence {

  @Bean
  AccuracySearch accuracySearch(EnvelopeStore<Order> orders) {
    return new MongoAccuracy(orders);
  }
}
