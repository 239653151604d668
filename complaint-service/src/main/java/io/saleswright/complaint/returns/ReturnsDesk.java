package io.saleswright.complaint.returns;

import io.saleswright.complaint.complaints.ReadingDesk;
import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.matter.ComplaintKind;
import io.saleswright.complaint.matter.Goods;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import java.util.List;

/**
 * Shows what goods came back because of a complaint, and prepares that more do (CMP-19): those of
 * its customer alone, because whoever asks for a return may name any complaint.
 */
public final class ReturnsDesk {

  private final ReadingDesk complaints;
  private final KnownReturns returns;

  ReturnsDesk(ReadingDesk complaints, KnownReturns returns) {
    this.complaints = complaints;
    this.returns = returns;
  }

  /**
   * The returns that a complaint led to.
   *
   * @throws NotFound when there is no such complaint that the caller sees
   */
  public List<KnownReturn> of(String complaintId, Caller caller) {
    Complaint complaint = complaints.get(complaintId, caller).state();
    return returns.of(complaintId, complaint.complainant().customerId()).stream()
        .filter(known -> known.customerId() != null || complaints.seesInside(caller))
        .toList();
  }

  /**
   * What is known from a complaint of a return that is to be asked for: what remains to be said is
   * how much of which line comes back, and what the customer wants for it.
   *
   * @throws NotFound when there is no such complaint that the caller sees
   * @throws InvalidInput when it is about no order, or over
   */
  public ReturnDraft draft(String complaintId, Caller caller) {
    Complaint complaint = complaints.get(complaintId, caller).state();
    Goods goods = complaint.matter().goods();
    String orderId = goods.orderId();
    if (orderId == null) {
      throw new InvalidInput("complaintId", "CMP-19", "must be a complaint about an order");
    }
    if (!complaint.isLive()) {
      throw new InvalidInput("complaintId", "CMP-19", "must be a complaint that is not over");
    }
    return new ReturnDraft(
        orderId, goods.line(), why(complaint.matter().kind()), complaintId, complaint.number());
  }

  /** Why goods come back, as the order service calls it. */
  private static String why(ComplaintKind kind) {
    return switch (kind) {
      case DAMAGE -> "DAMAGED";
      case QUALITY -> "DEFECTIVE";
      case WRONG_ITEM -> "WRONG_ITEM";
      default -> "OTHER";
    };
  }
}
