package io.saleswright.complaint.cases;

import io.saleswright.complaint.service.CaseFiles;
import io.saleswright.complaint.service.ServiceCase;
import io.saleswright.complaint.service.ServiceStep;
import io.saleswright.platform.attachment.AttachedTo;
import io.saleswright.platform.attachment.Attachment;
import io.saleswright.platform.attachment.Attachments;
import io.saleswright.platform.attachment.Attachments.Added;
import io.saleswright.platform.attachment.OpenFile;
import io.saleswright.platform.attachment.Upload;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import java.util.List;

/** Keeps pictures of signatures and other files of service cases (CMP-10). */
public final class ServiceFilesDesk {

  private final Attachments attachments;
  private final AttachedTo<ServiceCase> cases;

  ServiceFilesDesk(Attachments attachments, AttachedTo<ServiceCase> cases) {
    this.attachments = attachments;
    this.cases = cases;
  }

  /** Adds a file to a case; it says with whose rights. */
  public Added<ServiceCase> attach(String id, Upload upload, Caller caller) {
    ServiceStep.ATTACH_FILE.mustBeOpenTo(caller);
    int most = attachments.most();
    return attachments.add(
        cases, id, upload, (now, added, act) -> CaseFiles.attach(now, added, most, act));
  }

  /** Removes a file to which no report refers. */
  public Stored<ServiceCase> detach(String id, String attachment, Act act) {
    ServiceStep.DETACH_FILE.mustBeOpenTo(act.caller());
    return attachments.remove(cases, id, attachment, act, CaseFiles::detach);
  }

  /** The files of a case. */
  public List<Attachment> of(String id, Caller caller) {
    ServiceStep.READ_CASE.mustBeOpenTo(caller);
    return attachments.of(cases, id, caller);
  }

  /** A file to be read. */
  public OpenFile open(String id, String attachment, Caller caller) {
    ServiceStep.READ_CASE.mustBeOpenTo(caller);
    return attachments.open(cases, id, attachment, caller);
  }
}
