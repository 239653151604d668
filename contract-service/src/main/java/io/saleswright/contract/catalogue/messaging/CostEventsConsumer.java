package io.saleswright.contract.catalogue.messaging;

import io.saleswright.contract.catalogue.KnownProducts;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.messaging.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Consumes what the order service tells of the cost of products, on a topic of its own. */
@Configuration(proxyBeanMethods = false)
class CostEventsConsumer {

  record CostTold(String productId, Money cost) {}

  @Bean
  Subscription costSubscription(KnownProducts products) {
    return Subscription.named("contract.costs")
        .to("order.product-costs.v1", "productId")
        .on(
            "order.ProductCostSet.v1",
            CostTold.class,
            event ->
                products.learnCost(
                    event.data().productId(), event.data().cost(), event.sequence()));
  }
}
