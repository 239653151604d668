package io.saleswright.customer.papers;

import io.saleswright.customer.archive.Customer;
import io.saleswright.customer.archive.CustomerStep;
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
        customers, id, upload, (now, added, act) -> attach(now, added, most, act));
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
        customers, id, attachment, act, (now, which, by) -> detach(now, which, by));
  }

  private static Change<Customer> attach(
      Stored<Customer> stored, Attachment added, int most, Act act) {
    Customer customer = stored.state();
    CustomerStep.ATTACH.mustStartFrom(customer.stage());
    return Change.to(customer.with(AttachmentLists.with(customer.attachments(), added, most)))
        .raising(
            new CustomerPaperAttached(
                stored.id(), added.id(), added.kind(), added.size(), added.sha256(), act.by()));
  }

  private static Change<Customer> detach(Stored<Customer> stored, String attachment, Act act) {
    Customer customer = stored.state();
    CustomerStep.DETACH.mustStartFrom(customer.stage());
    return Change.to(customer.with(AttachmentLists.without(customer.attachments(), attachment)))
        .raising(new CustomerPaperDetached(stored.id(), attachment, act.by()));
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
