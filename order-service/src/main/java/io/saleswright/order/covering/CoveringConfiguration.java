package io.saleswright.order.covering;

import io.saleswright.order.contracts.ContractAccounts;
import io.saleswright.order.contracts.ContractAnswers;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.security.Scoped;
import io.saleswright.platform.time.WorkCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class CoveringConfiguration {

  @Bean
  ContractAnswers contractReply(Aggregates<Order> orders) {
    return new ContractReply(orders);
  }

  @Bean
  CoverFollowUp coverFollowUp(
      Aggregates<Order> orders,
      CoverSearch search,
      ContractAccounts contracts,
      WorkCalendar calendar) {
    return new CoverFollowUp(orders, search, contracts, calendar);
  }

  @Bean
  CoveringDesk coveringDesk(Scoped<Order> orders, CoverFollowUp followUp) {
    return new CoveringDesk(orders, followUp);
  }
}
