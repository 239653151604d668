package io.saleswright.complaint.evidence;

import io.saleswright.complaint.staff.StaffComplaint;
import io.saleswright.complaint.staff.StaffComplaintStep;
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
class EvidenceConfiguration {

  private static final AttachmentVerbs<StaffComplaint> FILES =
      new AttachmentVerbs<>(
          StaffComplaintStep.ATTACH_EVIDENCE,
          StaffComplaintStep.DETACH_EVIDENCE,
          StaffComplaintStep.READ_EVIDENCE,
          StaffComplaint::attachments,
          Evidence::attach,
          Evidence::detach);

  /**
   * Narrower than the complaints themselves, which tell those apart who read them by a step: a file
   * is reached by who reads the complaint or wrote it down, and never by whom it is about.
   */
  @Bean
  AttachedTo<StaffComplaint> staffComplaintsWithFiles(Aggregates<StaffComplaint> all) {
    Scoped<StaffComplaint> reached =
        new Scoped<>(all, StaffComplaint::isReachedBy, "staff complaint");
    return AttachmentDesk.owners("staffComplaints", all, reached, FILES);
  }

  @Bean
  AttachmentDesk<StaffComplaint> staffComplaintFiles(
      Attachments attachments, AttachedTo<StaffComplaint> complaints) {
    return new AttachmentDesk<>(attachments, complaints, FILES);
  }
}
