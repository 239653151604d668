package io.saleswright.contract.contracts;

import io.saleswright.contract.clauses.TemplateSearch;
import io.saleswright.contract.content.Contents;
import io.saleswright.contract.customers.Customers;
import io.saleswright.contract.lifecycle.Contract;
import io.saleswright.contract.lifecycle.ContractRules;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.security.Scoped;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class ContractsConfiguration {

  @Bean
  ContractDesk contractDesk(
      Scoped<Contract> contracts,
      ContractFollower follower,
      ContractNumbers numbers,
      Customers customers,
      Contents contents,
      Supplier<ContractRules> rules) {
    return new ContractDesk(contracts, follower, numbers, customers, contents, rules);
  }

  @Bean
  DecisionDesk contractDecisionDesk(
      Scoped<Contract> contracts, Deputies deputies, Supplier<ContractRules> rules) {
    return new DecisionDesk(contracts, deputies, rules);
  }

  @Bean
  KeepingDesk contractKeepingDesk(
      Scoped<Contract> contracts, ContractSearch search, Supplier<ContractRules> rules) {
    return new KeepingDesk(contracts, search, rules);
  }

  @Bean
  ReadingDesk contractReadingDesk(
      Scoped<Contract> contracts,
      ContractSearch search,
      Deputies deputies,
      Supplier<ContractRules> rules,
      InstantSource time) {
    return new ReadingDesk(contracts, search, new ContractTrials(deputies, rules, time));
  }

  @Bean
  ContractNews contractNews(
      Aggregates<Contract> contracts,
      ContractFollower follower,
      ContractNumbers numbers,
      Customers customers,
      TemplateSearch templates,
      Supplier<ContractRules> rules) {
    return new ContractNews(contracts, follower, numbers, customers, templates, rules);
  }

  @Bean
  ContractFollower contractFollower(
      Aggregates<Contract> contracts, ContractSearch search, Customers customers) {
    return new ContractFollower(contracts, search, customers);
  }

  @Bean
  ExpiredContracts expiredContracts(
      Aggregates<Contract> contracts, ContractSearch search, Supplier<ContractRules> rules) {
    return new ExpiredContracts(contracts, search, rules);
  }
}
