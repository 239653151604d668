package io.saleswright.complaint.staff;

import io.saleswright.complaint.complaints.ComplaintNumbers;
import io.saleswright.complaint.customers.Customers;
import io.saleswright.platform.security.Scoped;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class StaffConfiguration {

  @Bean
  StaffComplaintDesk staffComplaintDesk(
      Scoped<StaffComplaint> complaints,
      StaffComplaintSearch search,
      ComplaintNumbers numbers,
      Customers customers,
      Supplier<StaffRules> rules,
      InstantSource time) {
    return new StaffComplaintDesk(complaints, search, numbers, customers, rules, time);
  }
}
