package io.saleswright.complaint.files;

import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.lifecycle.ComplaintRefusal;
import io.saleswright.complaint.lifecycle.ComplaintStep;
import io.saleswright.complaint.lifecycle.Owning;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.attachment.Attachment;
import io.saleswright.platform.attachment.AttachmentLists;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.util.List;

/** Photos and papers of a complaint: evidence, which is not removed by whom it may burden. */
public final class CaseFiling {

  private CaseFiling() {}

  /**
   * Adds a file.
   *
   * @param most how many there can be
   * @throws RuleViolation when the case is over, or has so many
   */
  static Change<Complaint> attach(Stored<Complaint> stored, Attachment added, int most, Act act) {
    Complaint now = stored.state();
    ComplaintStep.ATTACH_FILE.mustStartFrom(now.stage());
    return Change.to(now.keeping(AttachmentLists.with(now.attachments(), added, most)))
        .raising(CaseFileAttached.of(stored.id(), added, act.by()));
  }

  /**
   * Removes a file: who has the case one that they added, another's only who leads and does not
   * have it.
   *
   * @throws RuleViolation when the case is over, or another's, or the file is
   */
  static Change<Complaint> detach(
      Stored<Complaint> stored, String attachment, Act act, Deputies deputies) {
    Complaint now = stored.state();
    mustBeRemovable(now, act, deputies);
    List<Attachment> left = AttachmentLists.without(now.attachments(), attachment);
    boolean own =
        AttachmentLists.of(now.attachments()).stream()
            .anyMatch(file -> file.id().equals(attachment) && file.by().equals(act.by()));
    boolean apart = Owning.leads(act.caller()) && !now.isWith(act.by());
    ComplaintRefusal.FILE_OF_ANOTHER.unless(own || apart);
    return Change.to(now.keeping(left))
        .raising(new CaseFileDetached(stored.id(), attachment, act.by()));
  }

  /**
   * Checks whether the caller may remove files.
   *
   * @throws RuleViolation when the case is over, or another's
   */
  public static void mustBeRemovable(Complaint complaint, Act act, Deputies deputies) {
    ComplaintStep.DETACH_FILE.mustStartFrom(complaint.stage());
    Owning.mustBeTheirs(complaint, act, deputies);
  }
}
