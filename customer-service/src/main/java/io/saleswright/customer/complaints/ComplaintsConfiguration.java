package io.saleswright.customer.complaints;

import io.saleswright.customer.archive.CustomerLookup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class ComplaintsConfiguration {

  @Bean
  FiledComplaintDesk filedComplaintDesk(CustomerLookup lookup, FiledComplaints complaints) {
    return new FiledComplaintDesk(lookup, complaints);
  }
}
