package io.saleswright.contract.regulations;

import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.RoleHolders;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class RegulationsConfiguration {

  @Bean
  RegulationDesk regulationDesk(
      Aggregates<CompanyRule> rules,
      RuleNumbers numbers,
      Deputies deputies,
      RoleHolders staff,
      Supplier<RegulationRules> policy) {
    return new RegulationDesk(rules, numbers, deputies, staff, policy);
  }

  @Bean
  RuleReadingDesk ruleReadingDesk(
      Aggregates<CompanyRule> rules,
      RuleSearch search,
      Deputies deputies,
      RoleHolders staff,
      Supplier<RegulationRules> policy,
      InstantSource time) {
    return new RuleReadingDesk(rules, search, deputies, staff, policy, time);
  }
}
