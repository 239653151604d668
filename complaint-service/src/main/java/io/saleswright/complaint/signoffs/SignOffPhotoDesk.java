package io.saleswright.complaint.signoffs;

import io.saleswright.complaint.complaints.ReadingDesk;
import io.saleswright.complaint.goods.KnownGoods;
import io.saleswright.complaint.goods.OrderPhoto;
import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.lifecycle.ComplaintStep;
import io.saleswright.complaint.matter.Channel;
import io.saleswright.complaint.matter.Matter;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.NotPermitted;
import java.util.List;

/** Shows which photos were taken when the customer signed with remarks (CMP-16). */
public final class SignOffPhotoDesk {

  private final ReadingDesk complaints;
  private final KnownGoods goods;

  SignOffPhotoDesk(ReadingDesk complaints, KnownGoods goods) {
    this.complaints = complaints;
    this.goods = goods;
  }

  /**
   * Photos of an order.
   *
   * @param orderId the order, at which they are read
   * @param photos the photos, as far as they were told of
   */
  public record Photos(String orderId, List<OrderPhoto> photos) {}

  /**
   * The photos of the order whose sign-off a complaint comes from; none when it comes from another
   * way.
   *
   * @throws NotPermitted when the caller reads no files of complaints
   * @throws NotFound when there is no such complaint that the caller sees
   */
  public Photos of(String complaintId, Caller caller) {
    ComplaintStep.READ_FILES.mustBeOpenTo(caller);
    Complaint complaint =
        complaints.get(complaintId, ComplaintStep.READ_FILES.narrowed(caller)).state();
    Matter matter = complaint.matter();
    String orderId = matter.goods().orderId();
    return orderId == null || matter.arrival().channel() != Channel.SIGN_OFF
        ? new Photos("", List.of())
        : new Photos(orderId, goods.photos(orderId));
  }
}
