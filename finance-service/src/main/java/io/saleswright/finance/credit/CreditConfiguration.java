package io.saleswright.finance.credit;

import io.saleswright.platform.kernel.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the desk of the module together. */
@Configuration(proxyBeanMethods = false)
class CreditConfiguration {

  @Bean
  CreditDesk creditDesk(
      Aggregates<CreditAccount> accounts, CreditSearch search, CreditAnswers answers) {
    return new CreditDesk(accounts, search, answers);
  }
}
