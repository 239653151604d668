package io.saleswright.finance.risk;

import io.saleswright.finance.customers.CustomerNames;
import io.saleswright.finance.gates.CustomerBlocks;
import io.saleswright.finance.receivables.OrderFollower;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.process.Every;
import io.saleswright.platform.security.Scoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class RiskConfiguration {

  /** How long to wait between two looks at what all customers owe. */
  private static final String INTERVAL = "saleswright.finance.risk-interval";

  @Bean
  CustomerBlocks customerBlocks(Aggregates<CustomerRisk> risks) {
    return customer -> risks.find(customer).map(stored -> stored.state().block()).orElse(null);
  }

  @Bean
  RiskFollowUp riskFollowUp(
      Aggregates<CustomerRisk> risks, RiskSearch search, OrderFollower orders) {
    return new RiskFollowUp(risks, search, orders);
  }

  @Bean
  RiskDesk riskDesk(
      Aggregates<CustomerRisk> risks,
      Scoped<CustomerRisk> scoped,
      RiskSearch search,
      CustomerNames names,
      RiskFollowUp followUp,
      InstantSource time) {
    return new RiskDesk(risks, scoped, search, names, followUp, time);
  }

  @Bean
  Every riskWatch(
      Aggregates<CustomerRisk> risks,
      RiskSearch search,
      Supplier<RiskRules> rules,
      InstantSource time,
      Environment environment) {
    RiskWatch watch = new RiskWatch(risks, search, rules, time);
    Duration interval = environment.getProperty(INTERVAL, Duration.class, Duration.ofMinutes(10));
    return new Every("customers who owe too much", interval, watch::look);
  }
}
