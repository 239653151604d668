package io.saleswright.order.costs.persistence;

import io.saleswright.order.costs.ProductCost;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of what products cost us, with a topic of its own. */
@Configuration(proxyBeanMethods = false)
class CostsPersistence {

  private static final AggregateType<ProductCost> COSTS =
      AggregateType.of("product-costs", "product cost", ProductCost.class)
          .publishingTo("order.product-costs.v1");

  @Bean
  EnvelopeStore<ProductCost> productCosts(EnvelopeStores stores) {
    return stores.open(COSTS);
  }
}
