package io.saleswright.customer.purchases;

import io.saleswright.customer.archive.CustomerLookup;
import io.saleswright.customer.archive.CustomerSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the desk of the module together. */
@Configuration(proxyBeanMethods = false)
class PurchasesConfiguration {

  @Bean
  PurchaseDesk purchaseDesk(CustomerLookup lookup, CustomerSearch customers, Purchases purchases) {
    return new PurchaseDesk(lookup, customers, purchases);
  }
}
