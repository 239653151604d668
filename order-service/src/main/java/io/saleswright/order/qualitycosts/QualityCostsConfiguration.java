package io.saleswright.order.qualitycosts;

import io.saleswright.order.costs.ProductCost;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.returning.Return;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.security.Scoped;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class QualityCostsConfiguration {

  @Bean
  QualityCostNews qualityCostNews(
      Aggregates<QualityCost> costs,
      Aggregates<Order> orders,
      Aggregates<ProductCost> products,
      QualityCostSearch search) {
    return new QualityCostNews(costs, orders, products, search);
  }

  @Bean
  QualityCostDesk qualityCostDesk(
      Aggregates<QualityCost> costs,
      Scoped<Order> orders,
      Aggregates<Return> returns,
      QualityCostSearch search) {
    return new QualityCostDesk(costs, orders, returns, search);
  }
}
