package io.saleswright.order.confirmation;

import io.saleswright.order.lifecycle.Order;
import io.saleswright.platform.security.Scoped;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class ConfirmationConfiguration {

  @Bean
  ConfirmationDesk confirmationDesk(Scoped<Order> orders) {
    return new ConfirmationDesk(orders);
  }
}
