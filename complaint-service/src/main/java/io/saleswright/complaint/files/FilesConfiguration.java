package io.saleswright.complaint.files;

import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.platform.attachment.AttachedTo;
import io.saleswright.platform.attachment.Attachments;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.security.Scoped;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class FilesConfiguration {

  @Bean
  AttachedTo<Complaint> complaintsWithFiles(
      Aggregates<Complaint> all, Scoped<Complaint> complaints) {
    return new AttachedTo<>("complaints", all, complaints, Complaint::attachments);
  }

  @Bean
  CaseFiles caseFiles(Attachments attachments, AttachedTo<Complaint> complaints) {
    return new CaseFiles(attachments, complaints);
  }
}
