package io.saleswright.finance.confirmations.web;

import io.saleswright.finance.customers.CustomerNames;
import io.saleswright.platform.paper.KeptPapers;
import io.saleswright.platform.paper.Papers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What makes the papers of confirmations. */
@Configuration(proxyBeanMethods = false)
class ConfirmationsWebConfiguration {

  @Bean
  KeptConfirmations keptConfirmations(Papers papers, KeptPapers kept, CustomerNames names) {
    return new KeptConfirmations(papers, kept, names);
  }
}
