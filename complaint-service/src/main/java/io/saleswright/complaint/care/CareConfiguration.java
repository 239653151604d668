package io.saleswright.complaint.care;

import io.saleswright.complaint.customers.Customers;
import io.saleswright.complaint.goods.KnownGoods;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.security.Scoped;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class CareConfiguration {

  @Bean
  CareTurns careTurns(Aggregates<CareTurn> turns, Customers customers) {
    return new CareTurns(turns, customers);
  }

  @Bean
  CareDesk careDesk(
      Scoped<CareCall> calls,
      CareCalls search,
      Customers customers,
      KnownGoods goods,
      CallNumbers numbers,
      CareTurns turns,
      DueCustomers due,
      Supplier<CareRules> rules) {
    return new CareDesk(
        calls, search, customers, goods, numbers, new CareDesk.Turns(turns, due, rules));
  }
}
