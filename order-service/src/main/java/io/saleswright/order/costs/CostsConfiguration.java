package io.saleswright.order.costs;

import io.saleswright.order.catalogue.Catalogue;
import io.saleswright.platform.kernel.Aggregates;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class CostsConfiguration {

  @Bean
  CostDesk costDesk(Aggregates<ProductCost> costs, Catalogue catalogue) {
    return new CostDesk(costs, id -> !catalogue.sheets(Set.of(id)).isEmpty());
  }
}
