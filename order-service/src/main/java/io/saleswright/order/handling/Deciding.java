package io.saleswright.order.handling;

import io.saleswright.order.notices.OrderNotice;
import io.saleswright.order.returned.ReturnApproved;
import io.saleswright.order.returned.ReturnRejected;
import io.saleswright.order.returning.Deal;
import io.saleswright.order.returning.Hold;
import io.saleswright.order.returning.Return;
import io.saleswright.order.returning.ReturnStage;
import io.saleswright.order.returning.ReturnStep;
import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.approval.Approver;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Authors;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.notice.Notice.Document;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a return passes its chain before the goods move (ORD-35). */
public final class Deciding {

  private Deciding() {}

  /**
   * Agrees, at the step whose turn it is.
   *
   * @param opinion what the person says; null when nothing
   * @throws NotPermitted when the step is reserved for others
   * @throws RuleViolation when no step waits, or the person asked for it or decided before
   */
  public static Change<Return> approve(
      Stored<Return> stored,
      @Nullable String opinion,
      Approver approver,
      ReturnRules rules,
      Act act) {
    Return before = stored.state();
    mustBeDecidable(before, ReturnStep.APPROVE, approver);
    Approval asked = Objects.requireNonNull(before.approval());
    Approval given = asked.approve(approver, authors(before), opinion, stored.revision());
    Change<Return> agreed = Change.to(before.with(given));
    Change<Return> change =
        given.isApproved()
            ? agreed.raising(
                new ReturnApproved(
                    stored.id(),
                    before.number(),
                    before.deal().orderId(),
                    before.request().wish(),
                    before.goods(),
                    act.by()))
            : agreed.noticing(toTheNext(stored.id(), agreed.state()));
    Change<Return> watched = Approval.watched(change, asked, given, act.at(), rules.calendar());
    return given.isApproved() ? Receiving.welcome(stored, watched, rules, act.cause()) : watched;
  }

  /** No event tells that one of several steps was taken; whose turn it is then hears of it. */
  private static Notice toTheNext(String id, Return now) {
    Deal deal = now.deal();
    return Notice.of(OrderNotice.RETURN_REQUESTED, new Document("return", id, now.number()))
        .within(deal.seller(), deal.team(), deal.region())
        .toRoles(now.waitingFor());
  }

  /**
   * Rejects it: the goods stay where they are, and those that are here already go back.
   *
   * @throws NotPermitted when the step is reserved for others
   * @throws RuleViolation when no step waits, or the person asked for it or decided before
   */
  public static Change<Return> reject(
      Stored<Return> stored, String reason, Approver approver, ReturnRules rules, Act act) {
    Return before = stored.state();
    mustBeDecidable(before, ReturnStep.REJECT, approver);
    Approval asked = Objects.requireNonNull(before.approval());
    Approval given = asked.reject(approver, authors(before), reason, stored.revision());
    Change<Return> over =
        Change.to(before.with(given).with(Hold.open(Hold.State.RELEASING, act.at())))
            .raising(new ReturnRejected(stored.id(), before.deal().orderId(), act.by()));
    return ended(stored, over, ReturnStage.REJECTED, rules, act.cause());
  }

  /** It ends before the goods were agreed to, and those that are here go back. */
  static Change<Return> ended(
      Stored<Return> stored,
      Change<Return> over,
      ReturnStage stage,
      ReturnRules rules,
      Cause cause) {
    Return before = stored.state();
    Change<Return> unwatched =
        before.stage() == ReturnStage.REQUESTED
            ? Approval.watched(over, before.approval(), null, cause.at(), rules.calendar())
            : over;
    return before.arrival() == null
        ? ReturnClocks.moved(before, unwatched.into(over.state().with(stage)), rules, cause.at())
        : GivingBack.refused(stored, unwatched, "not approved", rules, cause);
  }

  /**
   * Checks whether somebody may decide now.
   *
   * @throws NotPermitted when the step is reserved for others
   * @throws RuleViolation when no step waits, or the person asked for it or decided before
   */
  public static void mustBeDecidable(Return asked, ReturnStep step, Approver approver) {
    step.mustStartFrom(asked.stage());
    Objects.requireNonNull(asked.approval()).mustBeDecidableBy(approver, authors(asked));
  }

  /** Whoever asked for it does not agree to it (SEC-06). */
  private static Authors authors(Return asked) {
    return Authors.of(asked.request().by());
  }
}
