package io.saleswright.complaint.service;

import io.saleswright.complaint.reported.ServiceFileAttached;
import io.saleswright.complaint.reported.ServiceFileDetached;
import io.saleswright.complaint.work.Visit;
import io.saleswright.platform.attachment.Attachment;
import io.saleswright.platform.attachment.AttachmentLists;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pictures of signatures and other files of a case (CMP-10). */
public final class CaseFiles {

  private CaseFiles() {}

  /**
   * Adds a file.
   *
   * @param most how many there can be
   * @throws RuleViolation when the case is over, or has so many
   */
  public static Change<ServiceCase> attach(
      Stored<ServiceCase> stored, Attachment added, int most, Act act) {
    ServiceCase now = stored.state();
    ServiceStep.ATTACH_FILE.mustStartFrom(now.stage());
    return Change.to(now.with(AttachmentLists.with(now.attachments(), added, most)))
        .raising(
            new ServiceFileAttached(
                stored.id(), added.id(), added.kind(), added.size(), added.sha256(), act.by()));
  }

  /**
   * Removes a file to which no report refers.
   *
   * @throws RuleViolation when one does, or the case is over
   */
  public static Change<ServiceCase> detach(Stored<ServiceCase> stored, String attachment, Act act) {
    ServiceCase now = stored.state();
    ServiceStep.DETACH_FILE.mustStartFrom(now.stage());
    List<Attachment> left = AttachmentLists.without(now.attachments(), attachment);
    ServiceRefusal.FILE_IN_REPORT.when(
        now.visits().stream()
            .map(Visit::report)
            .anyMatch(report -> report != null && attachment.equals(report.signature())));
    return Change.to(now.with(left))
        .raising(new ServiceFileDetached(stored.id(), attachment, act.by()));
  }

  /** A signature is a picture on the case. */
  static void mustBePicture(ServiceCase now, @Nullable String attachment) {
    boolean picture =
        attachment == null
            || AttachmentLists.of(now.attachments()).stream()
                .anyMatch(one -> one.id().equals(attachment) && one.kind().startsWith("image/"));
    if (!picture) {
      throw new InvalidInput("signature", "CMP-10", "must be a picture on the case");
    }
  }
}
