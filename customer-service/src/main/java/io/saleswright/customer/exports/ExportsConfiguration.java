package io.saleswright.customer.exports;

import io.saleswright.customer.archive.CustomerLookup;
import io.saleswright.customer.disclosure.Disclosures;
import io.saleswright.platform.time.WorkCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class ExportsConfiguration {

  @Bean
  ExportDesk exportDesk(CustomerLookup lookup, Disclosures disclosures, WorkCalendar calendar) {
    return new ExportDesk(lookup, disclosures, calendar);
  }
}
