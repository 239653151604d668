package io.saleswright.complaint.files;

import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.lifecycle.ComplaintStep;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.attachment.AttachedTo;
import io.saleswright.platform.attachment.AttachmentDesk;
import io.saleswright.platform.attachment.AttachmentVerbs;
import io.saleswright.platform.attachment.Attachments;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.security.Scoped;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class FilesConfiguration {

  private static AttachmentVerbs<Complaint> rules(Deputies deputies) {
    return new AttachmentVerbs<>(
        ComplaintStep.ATTACH_FILE,
        ComplaintStep.DETACH_FILE,
        ComplaintStep.READ_FILES,
        Complaint::attachments,
        CaseFiling::attach,
        (now, file, act) -> CaseFiling.detach(now, file, act, deputies));
  }

  @Bean
  AttachedTo<Complaint> complaintsWithFiles(
      Aggregates<Complaint> all, Scoped<Complaint> complaints, Deputies deputies) {
    return AttachmentDesk.owners("complaints", all, complaints, rules(deputies));
  }

  @Bean
  AttachmentDesk<Complaint> caseFiles(
      Attachments attachments, AttachedTo<Complaint> complaints, Deputies deputies) {
    return new AttachmentDesk<>(attachments, complaints, rules(deputies));
  }
}
