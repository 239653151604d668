package io.saleswright.order.casephotos;

import io.saleswright.order.complaints.KnownCases;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.platform.attachment.AttachedFiles;
import io.saleswright.platform.attachment.Attachment;
import io.saleswright.platform.attachment.AttachmentDesk;
import io.saleswright.platform.attachment.OpenFile;
import io.saleswright.platform.kernel.Caller;
import java.util.List;

/**
 * The photos of orders, for those who see the order, and for whoever has a complaint about it as
 * long as it is not over (CMP-16). The roles are those who read files of orders in any case.
 */
final class CasePhotos implements AttachedFiles {

  private final KnownCases cases;
  private final AttachmentDesk<Order> within;
  private final AttachmentDesk<Order> all;

  /**
   * @param within the photos of orders in the caller's scope
   * @param all those of any order
   */
  CasePhotos(KnownCases cases, AttachmentDesk<Order> within, AttachmentDesk<Order> all) {
    this.cases = cases;
    this.within = within;
    this.all = all;
  }

  @Override
  public List<Attachment> of(String orderId, Caller caller) {
    return desk(orderId, caller).of(orderId, caller);
  }

  @Override
  public OpenFile open(String orderId, String photo, Caller caller) {
    return desk(orderId, caller).open(orderId, photo, caller);
  }

  private AttachmentDesk<Order> desk(String orderId, Caller caller) {
    return cases.isHandledBy(orderId, caller.staffId()) ? all : within;
  }
}
