package io.saleswright.finance.accounts.web;

import io.saleswright.platform.paper.KeptPapers;
import io.saleswright.platform.paper.Papers;
import io.saleswright.platform.time.WorkCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What prints accounts. */
@Configuration(proxyBeanMethods = false)
class AccountsWebConfiguration {

  @Bean
  KeptStatements keptStatements(Papers papers, KeptPapers kept, WorkCalendar calendar) {
    return new KeptStatements(papers, kept, calendar);
  }
}
