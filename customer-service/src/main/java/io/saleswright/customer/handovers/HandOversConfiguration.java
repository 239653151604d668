package io.saleswright.customer.handovers;

import io.saleswright.customer.archive.CustomerSearch;
import io.saleswright.customer.archive.HandOvers;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.security.Scoped;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts desk and work of the module together. */
@Configuration(proxyBeanMethods = false)
class HandOversConfiguration {

  @Bean
  HandOverWork handOverWork(
      Aggregates<HandOver> decisions, HandOverSearch search, HandOvers files) {
    return new HandOverWork(decisions, search, files, HandOverWork.AT_ONCE);
  }

  @Bean
  HandOverDesk handOverDesk(
      Scoped<HandOver> decisions,
      HandOverSearch search,
      CustomerSearch customers,
      Leavers leavers,
      HandOverWork work) {
    return new HandOverDesk(decisions, search, customers, leavers, work);
  }
}
