package io.saleswright.customer.papers;

import io.saleswright.customer.archive.Customer;
import io.saleswright.customer.archive.CustomerStage;
import io.saleswright.customer.archive.CustomerStep;
import io.saleswright.platform.attachment.AttachedTo;
import io.saleswright.platform.attachment.AttachmentDesk;
import io.saleswright.platform.attachment.AttachmentSteps;
import io.saleswright.platform.attachment.Attachments;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.security.Scoped;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class PapersConfiguration {

  private static final AttachmentSteps<Customer, CustomerStage> STEPS =
      new AttachmentSteps<>(
          CustomerStep.ATTACH,
          CustomerStep.DETACH,
          CustomerStep.READ_ATTACHMENTS,
          Customer::stage,
          Customer::attachments,
          Customer::with,
          CustomerPaperAttached::of,
          CustomerPaperDetached::new);

  @Bean
  AttachedTo<Customer> customersWithPapers(Aggregates<Customer> all, Scoped<Customer> files) {
    return AttachmentDesk.owners("customers", all, files, STEPS);
  }

  @Bean
  AttachmentDesk<Customer> customerPapers(Attachments attachments, AttachedTo<Customer> customers) {
    return new AttachmentDesk<>(attachments, customers, STEPS);
  }
}
