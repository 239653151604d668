package io.saleswright.contract.handouts;

import io.saleswright.contract.archive.EntryReadingDesk;
import io.saleswright.contract.customers.Customers;
import io.saleswright.contract.entries.EntryRules;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.security.Scoped;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class HandoutsConfiguration {

  @Bean
  HandoutFollower handoutFollower(
      Aggregates<Handout> handouts, HandoutSearch search, Customers customers) {
    return new HandoutFollower(handouts, search, customers);
  }

  @Bean
  HandoutDesk handoutDesk(
      Scoped<Handout> handouts,
      HandoutSearch search,
      HandoutFollower follower,
      EntryReadingDesk entries,
      Customers customers,
      Supplier<EntryRules> rules,
      InstantSource time) {
    return new HandoutDesk(handouts, search, follower, entries, customers, rules, time);
  }
}
