package io.saleswright.order.handling;

import io.saleswright.order.returned.ReturnRequested;
import io.saleswright.order.returned.ReturnWithdrawn;
import io.saleswright.order.returning.Arrival;
import io.saleswright.order.returning.Deal;
import io.saleswright.order.returning.Hold;
import io.saleswright.order.returning.Return;
import io.saleswright.order.returning.ReturnLine;
import io.saleswright.order.returning.ReturnRequest;
import io.saleswright.order.returning.ReturnStage;
import io.saleswright.order.returning.ReturnStep;
import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.approval.Submission;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a return comes into being: asked for, held against what was delivered, or withdrawn. */
public final class Requesting {

  private Requesting() {}

  /**
   * Asks for a return; the account of the order is asked next.
   *
   * @param came what is here already without a request; null for nothing
   */
  public static Change<Return> requested(
      String number, Deal deal, ReturnRequest request, @Nullable Arrival came, Instant at) {
    return Change.to(
        new Return(
            number,
            deal,
            request,
            ReturnStage.CHECKING,
            Hold.open(Hold.State.ASKING, at),
            null,
            came,
            null,
            null));
  }

  /**
   * The account of the order has answered.
   *
   * @param granted whether so much was left
   */
  public static Change<Return> answered(
      Stored<Return> stored, boolean granted, ReturnRules rules, Cause cause) {
    Return before = stored.state();
    if (before.stage() != ReturnStage.CHECKING) {
      return Change.none(before);
    }
    if (granted && !before.request().lines().isEmpty()) {
      return begun(stored, rules, cause);
    }
    Return dropped = before.with(Hold.settled(Hold.State.OVER));
    return before.arrival() == null
        ? Change.to(dropped.with(ReturnStage.DROPPED))
        : GivingBack.refused(
            stored, told(stored, dropped), "more than was delivered", rules, cause);
  }

  private static Change<Return> begun(Stored<Return> stored, ReturnRules rules, Cause cause) {
    Return before = stored.state();
    ReturnRequest request = before.request();
    Submission paper = new Submission(request.wish().name(), List.of(), before.value());
    Approval approval = Approval.begin(rules.chain(), paper, request.by(), cause.at());
    Return held =
        before.with(Hold.settled(Hold.State.HELD)).with(approval).with(ReturnStage.REQUESTED);
    return Approval.watched(told(stored, held), null, approval, cause.at(), rules.calendar());
  }

  /** Tells what was asked for, and what is here already. */
  private static Change<Return> told(Stored<Return> stored, Return now) {
    Change<Return> change = Change.to(now).raising(asked(stored));
    return now.arrival() == null
        ? change
        : change.raising(Receiving.arrivedEvent(stored.id(), now));
  }

  private static ReturnRequested asked(Stored<Return> stored) {
    Return asked = stored.state();
    ReturnRequest request = asked.request();
    return new ReturnRequested(
        stored.id(),
        asked.number(),
        asked.deal().orderId(),
        asked.deal().customerId(),
        request.wish(),
        request.why(),
        request.lines().stream().map(ReturnLine::goods).toList(),
        asked.arrival() != null,
        request.complaintId(),
        request.by());
  }

  /** The goods are not sent back after all; those that are here already go back. */
  public static Change<Return> withdraw(Stored<Return> stored, ReturnRules rules, Act act) {
    Return before = stored.state();
    ReturnStep.WITHDRAW.mustStartFrom(before.stage());
    Change<Return> over =
        Change.to(before.with(Hold.open(Hold.State.RELEASING, act.at())))
            .raising(new ReturnWithdrawn(stored.id(), before.deal().orderId(), act.by()));
    return Deciding.ended(stored, over, ReturnStage.WITHDRAWN, rules, act.cause());
  }

  /** Its order belongs to somebody else now, and with it the return (SEC-02). */
  public static Change<Return> belongingTo(Return before, Deal now) {
    return now.equals(before.deal()) ? Change.none(before) : Change.to(before.with(now));
  }
}
