package io.saleswright.finance.dunning.web;

import io.saleswright.finance.customers.CustomerNames;
import io.saleswright.platform.paper.KeptPapers;
import io.saleswright.platform.paper.Papers;
import io.saleswright.platform.time.WorkCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What makes the papers of letters. */
@Configuration(proxyBeanMethods = false)
class DunningWebConfiguration {

  @Bean
  KeptLetters keptLetters(
      Papers papers, KeptPapers kept, CustomerNames names, WorkCalendar calendar) {
    return new KeptLetters(papers, kept, names, calendar);
  }
}
