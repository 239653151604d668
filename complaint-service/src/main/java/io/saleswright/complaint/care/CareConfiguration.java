package io.saleswright.complaint.care;

import io.saleswright.complaint.customers.Customers;
import io.saleswright.complaint.goods.KnownGoods;
import io.saleswright.platform.security.Scoped;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class CareConfiguration {

  @Bean
  CareDesk careDesk(
      Scoped<CareCall> calls,
      CareCalls search,
      Customers customers,
      KnownGoods goods,
      CallNumbers numbers) {
    return new CareDesk(calls, search, customers, goods, numbers);
  }
}
