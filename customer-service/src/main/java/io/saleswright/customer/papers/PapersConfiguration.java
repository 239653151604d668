package io.saleswright.customer.papers;

import io.saleswright.customer.archive.Customer;
import io.saleswright.platform.attachment.AttachedTo;
import io.saleswright.platform.attachment.Attachments;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.security.Scoped;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class PapersConfiguration {

  @Bean
  AttachedTo<Customer> customersWithPapers(Aggregates<Customer> all, Scoped<Customer> files) {
    return new AttachedTo<>("customers", all, files, Customer::attachments);
  }

  @Bean
  CustomerPapers customerPapers(Attachments attachments, AttachedTo<Customer> customers) {
    return new CustomerPapers(attachments, customers);
  }
}
