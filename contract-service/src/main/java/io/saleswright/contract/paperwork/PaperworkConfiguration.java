package io.saleswright.contract.paperwork;

import io.saleswright.contract.contracts.ReadingDesk;
import io.saleswright.contract.lifecycle.Contract;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.security.Scoped;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class PaperworkConfiguration {

  @Bean
  PaperFollower paperFollower(
      Aggregates<PaperRequest> requests, PaperSearch search, Aggregates<Contract> contracts) {
    return new PaperFollower(requests, search, contracts);
  }

  @Bean
  PaperDesk paperDesk(
      Scoped<PaperRequest> requests,
      PaperSearch search,
      ReadingDesk contracts,
      Supplier<PaperRules> rules,
      InstantSource time) {
    return new PaperDesk(requests, search, contracts, rules, time);
  }
}
