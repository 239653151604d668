package io.saleswright.complaint.disputes;

import io.saleswright.complaint.dispute.Dispute;
import io.saleswright.complaint.dispute.DisputeOffered;
import io.saleswright.complaint.dispute.DisputeOpened;
import io.saleswright.complaint.dispute.DisputeSettled;
import io.saleswright.complaint.dispute.Offer;
import io.saleswright.complaint.dispute.Settlement;
import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.lifecycle.ComplaintStep;
import io.saleswright.complaint.lifecycle.Owning;
import io.saleswright.complaint.remedy.RemedyKind;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a dispute is mediated: what both offered, and what they settled on (CMP-08). What the
 * customer gets passes its chain as every remedy.
 */
public final class Mediating {

  private static final int MOST_OFFERS = 100;
  private static final int MOST = 20;

  private Mediating() {}

  /**
   * Says that both do not agree; also once more, after another dispute was settled.
   *
   * @throws RuleViolation when that is known, the case is over, or another's
   */
  public static Change<Complaint> open(
      Stored<Complaint> stored, String subject, Act act, Deputies deputies) {
    Complaint complaint = stored.state();
    mustBeOpenable(complaint, act, deputies);
    Dispute dispute = new Dispute(subject, act.by(), act.at(), List.of(), null);
    return Change.to(complaint.with(complaint.outcome().disputedAnew(dispute)))
        .raising(new DisputeOpened(stored.id(), act.by()));
  }

  /**
   * Checks whether the caller may say that both do not agree.
   *
   * @throws RuleViolation when that is known, the case is over, or another's
   */
  public static void mustBeOpenable(Complaint complaint, Act act, Deputies deputies) {
    ComplaintStep.OPEN_DISPUTE.mustStartFrom(complaint.stage());
    Owning.mustBeTheirs(complaint, act, deputies);
    DisputeRefusal.DISPUTE_BEGUN.when(complaint.outcome().isDisputed());
    DisputeRefusal.TOO_MANY_DISPUTES.when(complaint.outcome().settledDisputes().size() >= MOST);
  }

  /**
   * Writes down what a side offers.
   *
   * @throws RuleViolation when there is no dispute, the case is over, or another's
   */
  public static Change<Complaint> offer(
      Stored<Complaint> stored,
      Offer.Side side,
      RemedyKind kind,
      @Nullable Money amount,
      String text,
      Act act,
      Deputies deputies) {
    Complaint complaint = stored.state();
    mustBeOpen(complaint, ComplaintStep.RECORD_OFFER, act, deputies);
    Dispute dispute = Objects.requireNonNull(complaint.outcome().dispute());
    DisputeRefusal.TOO_MANY_OFFERS.when(dispute.offers().size() >= MOST_OFFERS);
    int number = dispute.offers().size() + 1;
    Offer offer = new Offer(number, side, kind, amount, text, act.by(), act.at());
    return Change.to(complaint.with(complaint.outcome().disputed(dispute.with(offer))))
        .raising(new DisputeOffered(stored.id(), number, side, kind, amount, act.by()));
  }

  /**
   * Writes down what both agreed on.
   *
   * @throws NotFound when there was no such offer
   * @throws RuleViolation when there is no dispute, the case is over, or another's
   */
  public static Change<Complaint> settle(
      Stored<Complaint> stored, int number, String text, Act act, Deputies deputies) {
    Complaint complaint = stored.state();
    mustBeOpen(complaint, ComplaintStep.SETTLE_DISPUTE, act, deputies);
    Dispute dispute = Objects.requireNonNull(complaint.outcome().dispute());
    if (number < 1 || number > dispute.offers().size()) {
      throw new NotFound("offer");
    }
    Offer taken = dispute.offers().get(number - 1);
    Settlement settlement = new Settlement(number, text, act.by(), act.at());
    return Change.to(complaint.with(complaint.outcome().disputed(dispute.settled(settlement))))
        .raising(new DisputeSettled(stored.id(), number, taken.kind(), taken.amount(), act.by()));
  }

  /**
   * Checks whether there is a dispute on which the caller may write something down.
   *
   * @throws RuleViolation when there is none, the case is over, or another's
   */
  public static void mustBeOpen(
      Complaint complaint, ComplaintStep step, Act act, Deputies deputies) {
    step.mustStartFrom(complaint.stage());
    Owning.mustBeTheirs(complaint, act, deputies);
    DisputeRefusal.NO_DISPUTE.unless(complaint.outcome().isDisputed());
  }
}
