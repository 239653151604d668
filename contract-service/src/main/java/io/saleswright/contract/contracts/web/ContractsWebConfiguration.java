package io.saleswright.contract.contracts.web;

import io.saleswright.contract.contracts.ReadingDesk;
import io.saleswright.platform.paper.KeptPapers;
import io.saleswright.platform.paper.Papers;
import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.platform.web.problem.Actions;
import io.saleswright.platform.web.problem.Warnings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the controllers of contracts share. */
@Configuration(proxyBeanMethods = false)
class ContractsWebConfiguration {

  @Bean
  ContractPapers contractPapers(Papers papers, KeptPapers kept, WorkCalendar calendar) {
    return new ContractPapers(papers, kept, calendar);
  }

  @Bean
  ContractAnswers contractAnswers(
      ReadingDesk reading, Actions actions, Warnings warnings, WorkCalendar calendar) {
    return new ContractAnswers(reading, actions, warnings, calendar);
  }
}
