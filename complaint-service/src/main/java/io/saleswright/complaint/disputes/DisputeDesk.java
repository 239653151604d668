package io.saleswright.complaint.disputes;

import io.saleswright.complaint.dispute.Offer;
import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.lifecycle.ComplaintStep;
import io.saleswright.complaint.remedy.RemedyKind;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.security.Scoped;
import org.jspecify.annotations.Nullable;

/** Records disputes with customers (CMP-08). */
public final class DisputeDesk {

  private final Scoped<Complaint> complaints;
  private final Deputies deputies;

  DisputeDesk(Scoped<Complaint> complaints, Deputies deputies) {
    this.complaints = complaints;
    this.deputies = deputies;
  }

  /**
   * Says that customer and company do not agree.
   *
   * @throws RuleViolation when that is known, the case is over, or another's
   */
  public Stored<Complaint> open(String id, String subject, Act act) {
    ComplaintStep.OPEN_DISPUTE.mustBeOpenTo(act.caller());
    return complaints.change(id, act, now -> Mediating.open(now, subject, act, deputies));
  }

  /**
   * Writes down what a side offers.
   *
   * @throws InvalidInput when the amount is negative
   * @throws RuleViolation when there is no dispute, the case is over, or another's
   */
  public Stored<Complaint> offer(
      String id, Offer.Side side, RemedyKind kind, @Nullable Money amount, String text, Act act) {
    ComplaintStep.RECORD_OFFER.mustBeOpenTo(act.caller());
    if (amount != null && amount.isNegative()) {
      throw new InvalidInput("amount", "CMP-08", "must not be negative");
    }
    return complaints.change(
        id, act, now -> Mediating.offer(now, side, kind, amount, text, act, deputies));
  }

  /**
   * Writes down what both agreed on.
   *
   * @throws NotFound when there was no such offer
   * @throws RuleViolation when there is no dispute, the case is over, or another's
   */
  public Stored<Complaint> settle(String id, int offer, String text, Act act) {
    ComplaintStep.SETTLE_DISPUTE.mustBeOpenTo(act.caller());
    return complaints.change(id, act, now -> Mediating.settle(now, offer, text, act, deputies));
  }
}
