package io.saleswright.order.risk.persistence;

import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.risk.RiskSearch;
import io.saleswright.platform.mongodb.EnvelopeStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the list of orders at risk comes from. */
@Configuration(proxyBeanMethods = false)
class RiskPersistence {

  @Bean
  RiskSearch riskSearch(EnvelopeStore<Order> orders) {
    return new MongoRisks(orders);
  }
}
