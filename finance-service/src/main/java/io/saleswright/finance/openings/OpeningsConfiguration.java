package io.saleswright.finance.openings;

import io.saleswright.finance.customers.CustomerNames;
import io.saleswright.finance.receivables.PlanRules;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.finance.receivables.ReceivableClaims;
import io.saleswright.platform.kernel.Aggregates;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class OpeningsConfiguration {

  @Bean
  OpeningDesk openingDesk(
      Aggregates<Receivable> receivables,
      CustomerNames customers,
      Supplier<PlanRules> rules,
      ReceivableClaims claims) {
    return new OpeningDesk(receivables, customers, rules, claims);
  }
}
