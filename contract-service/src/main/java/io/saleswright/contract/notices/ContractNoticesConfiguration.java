package io.saleswright.contract.notices;

import io.saleswright.contract.lifecycle.Contract;
import io.saleswright.contract.paperwork.PaperRequest;
import io.saleswright.platform.notice.Telling;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands each store what is told of its aggregates, so that they need not know who is told. */
@Configuration(proxyBeanMethods = false)
class ContractNoticesConfiguration {

  @Bean
  Telling<PaperRequest> paperTelling() {
    return new PaperTelling();
  }

  @Bean
  Telling<Contract> contractTelling() {
    return new ContractTelling();
  }
}
