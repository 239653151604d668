package io.saleswright.complaint.customers;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class CustomersConfiguration {

  @Bean
  CustomerNews customerNews(Customers customers, List<CustomerFollower> followers) {
    return new CustomerNews(customers, followers);
  }
}
