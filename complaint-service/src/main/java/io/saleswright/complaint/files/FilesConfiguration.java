package io.saleswright.complaint.files;

import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.lifecycle.ComplaintStage;
import io.saleswright.complaint.lifecycle.ComplaintStep;
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
class FilesConfiguration {

  private static final AttachmentSteps<Complaint, ComplaintStage> STEPS =
      new AttachmentSteps<>(
          ComplaintStep.ATTACH_FILE,
          ComplaintStep.DETACH_FILE,
          ComplaintStep.READ_FILES,
          Complaint::stage,
          Complaint::attachments,
          Complaint::keeping,
          CaseFileAttached::of,
          CaseFileDetached::new);

  @Bean
  AttachedTo<Complaint> complaintsWithFiles(
      Aggregates<Complaint> all, Scoped<Complaint> complaints) {
    return AttachmentDesk.owners("complaints", all, complaints, STEPS);
  }

  @Bean
  AttachmentDesk<Complaint> caseFiles(Attachments attachments, AttachedTo<Complaint> complaints) {
    return new AttachmentDesk<>(attachments, complaints, STEPS);
  }
}
