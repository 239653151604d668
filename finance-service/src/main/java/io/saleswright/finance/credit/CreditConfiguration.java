package io.saleswright.finance.credit;

import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.security.Scoped;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class CreditConfiguration {

  @Bean
  CreditLine creditLine(
      Aggregates<CreditAccount> accounts, CreditSearch search, CreditAnswers answers) {
    return new CreditLine(accounts, search, answers);
  }

  @Bean
  CreditDesk creditDesk(
      Aggregates<CreditAccount> accounts,
      Scoped<CreditAccount> scoped,
      CreditLine line,
      InstantSource time) {
    return new CreditDesk(accounts, scoped, line, time);
  }
}
