package io.saleswright.order.returnable;

import io.saleswright.order.lifecycle.Order;
import io.saleswright.platform.kernel.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class ReturnableConfiguration {

  @Bean
  ReturnAccounts returnAccounts(Aggregates<ReturnAccount> accounts, Aggregates<Order> orders) {
    return new ReturnAccounts(accounts, orders);
  }
}
