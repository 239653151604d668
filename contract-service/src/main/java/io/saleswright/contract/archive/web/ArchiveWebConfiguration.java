package io.saleswright.contract.archive.web;

import io.saleswright.contract.archive.EntryReadingDesk;
import io.saleswright.platform.web.problem.Actions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the controllers share. */
@Configuration(proxyBeanMethods = false)
class ArchiveWebConfiguration {

  @Bean
  EntryAnswers entryAnswers(EntryReadingDesk reading, Actions actions) {
    return new EntryAnswers(reading, actions);
  }
}
