package io.saleswright.finance.confirmations;

import io.saleswright.finance.accounts.StatementDesk;
import io.saleswright.finance.accounts.Statements;
import io.saleswright.platform.security.Scoped;
import io.saleswright.platform.time.WorkCalendar;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class ConfirmationsConfiguration {

  @Bean
  ConfirmationDesk confirmationDesk(
      Scoped<Confirmation> confirmations,
      ConfirmationSearch search,
      ConfirmationNumbers numbers,
      ConfirmationPapers papers,
      StatementDesk accounts,
      Statements statements,
      Supplier<ConfirmationRules> rules,
      WorkCalendar calendar,
      InstantSource time) {
    return new ConfirmationDesk(
        confirmations, search, numbers, papers, accounts, statements, rules, calendar, time);
  }
}
