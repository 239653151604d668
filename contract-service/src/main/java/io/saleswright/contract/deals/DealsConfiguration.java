package io.saleswright.contract.deals;

import io.saleswright.contract.execution.ExecutionSearch;
import io.saleswright.contract.lifecycle.Contract;
import io.saleswright.contract.quoting.Quote;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.security.Scoped;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class DealsConfiguration {

  @Bean
  DealNews dealNews(
      Aggregates<DealFile> files,
      DealSearch search,
      Aggregates<Contract> contracts,
      Aggregates<Quote> quotes,
      Supplier<DealRules> rules) {
    return new DealNews(files, search, contracts, quotes, rules);
  }

  @Bean
  DealDesk dealDesk(
      Scoped<DealFile> files,
      DealSearch search,
      ExecutionSearch payments,
      Supplier<DealRules> rules,
      InstantSource time) {
    return new DealDesk(files, search, payments, rules, time);
  }
}
