package io.saleswright.contract.paperwork;

import io.saleswright.contract.contracts.ReadingDesk;
import io.saleswright.platform.security.Scoped;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class PaperworkConfiguration {

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
