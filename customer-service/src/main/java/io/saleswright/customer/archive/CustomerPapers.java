package io.saleswright.customer.archive;

import io.saleswright.platform.attachment.AttachedTo;
import io.saleswright.platform.attachment.Attachment;
import io.saleswright.platform.attachment.Attachments;
import io.saleswright.platform.attachment.Attachments.Added;
import io.saleswright.platform.attachment.OpenFile;
import io.saleswright.platform.attachment.Upload;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.Stored;
import java.util.List;

/** Keeps the papers in customers' files, such as business licences (DOC-10). */
public final class CustomerPapers {

  private final Attachments attachments;
  private final AttachedTo<Customer> customers;

  CustomerPapers(Attachments attachments, AttachedTo<Customer> customers) {
    this.attachments = attachments;
    this.customers = customers;
  }

  /**
   * Adds a paper to a file.
   *
   * @throws NotFound when there is no such file within the caller's scope
   * @throws NotPermitted when the caller may not edit it
   */
  public Added<Customer> attach(String id, Upload upload) {
    CustomerStep.ATTACH.mustBeOpenTo(upload.caller());
    int most = attachments.most();
    return attachments.add(
        customers, id, upload, (now, added, act) -> now.state().attach(id, added, most, act));
  }

  /**
   * Removes a paper from a file.
   *
   * @throws NotFound when there is no such paper or file within the caller's scope
   * @throws NotPermitted when the caller may not edit it
   */
  public Stored<Customer> detach(String id, String attachment, Act act) {
    CustomerStep.DETACH.mustBeOpenTo(act.caller());
    return attachments.remove(
        customers, id, attachment, act, (now, which, by) -> now.state().detach(id, which, by));
  }

  /**
   * The papers in a file.
   *
   * @throws NotFound when there is no such file within the caller's scope
   * @throws NotPermitted when the caller may not see papers
   */
  public List<Attachment> of(String id, Caller caller) {
    CustomerStep.READ_ATTACHMENTS.mustBeOpenTo(caller);
    return attachments.of(customers, id, caller);
  }

  /**
   * A paper to be read.
   *
   * @throws NotFound when there is no such paper or file within the caller's scope
   * @throws NotPermitted when the caller may not see papers
   */
  public OpenFile open(String id, String attachment, Caller caller) {
    CustomerStep.READ_ATTACHMENTS.mustBeOpenTo(caller);
    return attachments.open(customers, id, attachment, caller);
  }
}
