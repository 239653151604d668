package io.saleswright.customer.aftersales;

import io.saleswright.customer.archive.CustomerLookup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class AfterSalesConfiguration {

  @Bean
  FiledServiceDesk filedServiceDesk(CustomerLookup lookup, FiledServices services) {
    return new FiledServiceDesk(lookup, services);
  }
}
