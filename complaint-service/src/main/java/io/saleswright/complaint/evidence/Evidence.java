package io.saleswright.complaint.evidence;

import io.saleswright.complaint.staff.StaffComplaint;
import io.saleswright.complaint.staff.StaffComplaintRefusal;
import io.saleswright.complaint.staff.StaffComplaintStep;
import io.saleswright.platform.attachment.Attachment;
import io.saleswright.platform.attachment.AttachmentLists;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;

/** What belongs to a complaint about staff is added while nobody has found, and stays. */
final class Evidence {

  private Evidence() {}

  /**
   * Adds a file.
   *
   * @param most how many there can be
   * @throws RuleViolation when there is a verdict, or the complaint has so many
   */
  static Change<StaffComplaint> attach(
      Stored<StaffComplaint> stored, Attachment added, int most, Act act) {
    StaffComplaint now = stored.state();
    StaffComplaintStep.ATTACH_EVIDENCE.mustStartFrom(now.stage());
    return Change.to(now.with(AttachmentLists.with(now.attachments(), added, most)))
        .raising(StaffFileAttached.of(stored.id(), added, act.by()));
  }

  /**
   * Removes a file that the caller added by mistake.
   *
   * @throws RuleViolation when there is a verdict, or somebody else added it
   */
  static Change<StaffComplaint> detach(Stored<StaffComplaint> stored, String attachment, Act act) {
    StaffComplaint now = stored.state();
    StaffComplaintStep.DETACH_EVIDENCE.mustStartFrom(now.stage());
    Attachment file = AttachmentLists.find(now.attachments(), attachment);
    StaffComplaintRefusal.EVIDENCE_OF_ANOTHER.unless(file.by().equals(act.by()));
    return Change.to(now.with(AttachmentLists.without(now.attachments(), attachment)))
        .raising(new StaffFileDetached(stored.id(), attachment, act.by()));
  }
}
