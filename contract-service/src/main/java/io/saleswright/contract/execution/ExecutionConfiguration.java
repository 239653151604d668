package io.saleswright.contract.execution;

import io.saleswright.contract.contracts.ReadingDesk;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.time.WorkCalendar;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class ExecutionConfiguration {

  @Bean
  ProgressNews progressNews(Aggregates<OrderProgress> orders) {
    return new ProgressNews(orders);
  }

  @Bean
  PaymentNews paymentNews(Aggregates<KnownPayment> payments) {
    return new PaymentNews(payments);
  }

  @Bean
  ExecutionDesk executionDesk(
      ReadingDesk contracts, ExecutionSearch search, WorkCalendar calendar, InstantSource time) {
    return new ExecutionDesk(contracts, search, calendar, time);
  }
}
