package io.saleswright.order.logistics;

import io.saleswright.order.customers.Customers;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class LogisticsConfiguration {

  @Bean
  LogisticsDesk logisticsDesk(
      Carriers carriers, StoreTerms terms, Customers customers, InstantSource time) {
    return new LogisticsDesk(carriers, terms, customers, time);
  }

  @Bean
  ShippingTerms shippingTerms(Carriers carriers, StoreTerms terms) {
    return new ShippingTerms(carriers, terms);
  }
}
