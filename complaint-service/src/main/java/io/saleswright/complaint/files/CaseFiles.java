package io.saleswright.complaint.files;

import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.lifecycle.ComplaintStep;
import io.saleswright.platform.attachment.AttachedTo;
import io.saleswright.platform.attachment.Attachment;
import io.saleswright.platform.attachment.AttachmentLists;
import io.saleswright.platform.attachment.Attachments;
import io.saleswright.platform.attachment.Attachments.Added;
import io.saleswright.platform.attachment.OpenFile;
import io.saleswright.platform.attachment.Upload;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.util.List;

/** Keeps the files of complaints, such as photos; a dealer adds theirs (CMP-16). */
public final class CaseFiles {

  private final Attachments attachments;
  private final AttachedTo<Complaint> complaints;

  CaseFiles(Attachments attachments, AttachedTo<Complaint> complaints) {
    this.attachments = attachments;
    this.complaints = complaints;
  }

  /**
   * Adds a file to a complaint.
   *
   * @throws NotFound when there is no such complaint within the caller's scope
   * @throws NotPermitted when the caller may not add any
   * @throws RuleViolation when the complaint is over, or has too many
   */
  public Added<Complaint> attach(String id, Upload upload) {
    ComplaintStep.ATTACH_FILE.mustBeOpenTo(upload.caller());
    int most = attachments.most();
    return attachments.add(
        complaints, id, upload, (now, added, act) -> attach(now, added, most, act));
  }

  private static Change<Complaint> attach(
      Stored<Complaint> stored, Attachment added, int most, Act act) {
    Complaint complaint = stored.state();
    ComplaintStep.ATTACH_FILE.mustStartFrom(complaint.stage());
    return Change.to(complaint.keeping(AttachmentLists.with(complaint.attachments(), added, most)))
        .raising(
            new CaseFileAttached(
                stored.id(), added.id(), added.kind(), added.size(), added.sha256(), act.by()));
  }

  /**
   * Removes a file from a complaint.
   *
   * @throws NotFound when there is no such file or complaint within the caller's scope
   * @throws NotPermitted when the caller may not remove any
   * @throws RuleViolation when the complaint is over
   */
  public Stored<Complaint> detach(String id, String attachment, Act act) {
    ComplaintStep.DETACH_FILE.mustBeOpenTo(act.caller());
    return attachments.remove(
        complaints, id, attachment, act, (now, which, by) -> detach(now, which, by));
  }

  private static Change<Complaint> detach(Stored<Complaint> stored, String attachment, Act act) {
    Complaint complaint = stored.state();
    ComplaintStep.DETACH_FILE.mustStartFrom(complaint.stage());
    return Change.to(
            complaint.keeping(AttachmentLists.without(complaint.attachments(), attachment)))
        .raising(new CaseFileDetached(stored.id(), attachment, act.by()));
  }

  /**
   * The files of a complaint.
   *
   * @throws NotFound when there is no such complaint within the caller's scope
   * @throws NotPermitted when the caller may not see them
   */
  public List<Attachment> of(String id, Caller caller) {
    ComplaintStep.READ_FILES.mustBeOpenTo(caller);
    return attachments.of(complaints, id, caller);
  }

  /**
   * A file to be read.
   *
   * @throws NotFound when there is no such file or complaint within the caller's scope
   * @throws NotPermitted when the caller may not see it
   */
  public OpenFile open(String id, String attachment, Caller caller) {
    ComplaintStep.READ_FILES.mustBeOpenTo(caller);
    return attachments.open(complaints, id, attachment, caller);
  }
}
