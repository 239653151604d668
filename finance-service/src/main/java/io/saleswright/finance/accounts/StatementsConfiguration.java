package io.saleswright.finance.accounts;

import io.saleswright.finance.customers.CustomerNames;
import io.saleswright.platform.time.WorkCalendar;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class StatementsConfiguration {

  @Bean
  Statements statements(
      AccountSearch search, CustomerNames names, WorkCalendar calendar, InstantSource time) {
    return new Statements(search, names, calendar, time);
  }

  @Bean
  StatementDesk statementDesk(Statements statements, WorkCalendar calendar, InstantSource time) {
    return new StatementDesk(statements, calendar, time);
  }
}
