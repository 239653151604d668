package io.saleswright.finance.risk;

import io.saleswright.finance.gates.CustomerBlocks;
import io.saleswright.finance.receivables.OrderFollower;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.process.Every;
import io.saleswright.platform.security.Scoped;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RiskProperties.class)
class RiskConfiguration {

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
      RiskFollowUp followUp,
      InstantSource time) {
    return new RiskDesk(risks, scoped, search, followUp, time);
  }

  @Bean
  Every riskWatch(
      Aggregates<CustomerRisk> risks,
      RiskSearch search,
      Supplier<RiskRules> rules,
      InstantSource time,
      RiskProperties properties) {
    RiskWatch watch = new RiskWatch(risks, search, rules, time);
    return new Every("customers who owe too much", properties.riskInterval(), watch::look);
  }
}
