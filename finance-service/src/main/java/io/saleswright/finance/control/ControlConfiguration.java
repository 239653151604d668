package io.saleswright.finance.control;

import io.saleswright.finance.commitments.AccountSearch;
import io.saleswright.finance.commitments.BudgetAccount;
import io.saleswright.platform.kernel.Aggregates;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class ControlConfiguration {

  @Bean
  ControlDesk controlDesk(
      Aggregates<BudgetAccount> accounts,
      Aggregates<Measure> measures,
      AccountSearch search,
      SpendingSearch spending,
      Supplier<ControlRules> rules,
      InstantSource time) {
    return new ControlDesk(accounts, measures, search, spending, rules, time);
  }
}
