package io.saleswright.performance.spending;

import io.saleswright.performance.directory.StaffSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class SpendingConfiguration {

  @Bean
  SpendingDesk spendingDesk(Spendings spendings, StaffSearch staff) {
    return new SpendingDesk(spendings, staff);
  }
}
