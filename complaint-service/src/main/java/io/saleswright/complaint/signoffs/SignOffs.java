package io.saleswright.complaint.signoffs;

import io.saleswright.complaint.complaints.Intake;
import io.saleswright.complaint.goods.SignOff;
import io.saleswright.complaint.goods.SignOffFollower;
import io.saleswright.complaint.matter.Arrival;
import io.saleswright.complaint.matter.Channel;
import io.saleswright.complaint.matter.ComplaintKind;
import io.saleswright.complaint.matter.Goods;
import io.saleswright.complaint.matter.Matter;
import io.saleswright.complaint.matter.Severity;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Ids;
import java.time.Instant;

/**
 * A sign-off with remarks opens a complaint, once for each order, however often and late it is told
 * (CMP-16). What the customer remarked is read at the order, because it is never told.
 */
final class SignOffs implements SignOffFollower {

  private static final String SOURCE = "sign-off";

  private final Intake intake;

  SignOffs(Intake intake) {
    this.intake = intake;
  }

  @Override
  public void signed(SignOff told, Cause cause) {
    if (told.withRemarks()) {
      intake.openOnce(
          Ids.derived(SOURCE, told.orderId()), told.customerId(), matter(told, cause), cause);
    }
  }

  private Matter matter(SignOff told, Cause cause) {
    boolean incomplete = !told.shortLines().isEmpty();
    return new Matter(
        incomplete ? ComplaintKind.SHORTAGE : ComplaintKind.DAMAGE,
        Severity.MAJOR,
        "签收时有备注，见订单 %1$s / Remarks at the sign-off, see order %1$s".formatted(told.number()),
        null,
        goods(told),
        null,
        new Arrival(Channel.SIGN_OFF, recorded(told, cause), told.by()));
  }

  /**
   * When the sign-off was recorded, however late it was told: from then on the customer waits. A
   * clock of another service may go fast.
   */
  private static Instant recorded(SignOff told, Cause cause) {
    return told.at().isAfter(cause.at()) ? cause.at() : told.at();
  }

  /** The line that is short, where it is the only one; the whole order otherwise. */
  private Goods goods(SignOff told) {
    if (told.shortLines().size() != 1) {
      return Goods.ofOrder(told.orderId(), told.number());
    }
    return intake
        .line(told.orderId(), told.shortLines().getFirst())
        .orElseGet(() -> Goods.ofOrder(told.orderId(), told.number()));
  }
}
