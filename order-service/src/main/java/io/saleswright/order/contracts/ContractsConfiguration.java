package io.saleswright.order.contracts;

import io.saleswright.platform.kernel.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class ContractsConfiguration {

  @Bean
  ContractAccounts contractAccounts(
      Aggregates<ContractAccount> accounts,
      Aggregates<OrderAsk> asks,
      ContractSearch search,
      ContractAnswers answers) {
    return new ContractAccounts(accounts, asks, search, answers);
  }
}
