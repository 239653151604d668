package io.saleswright.order.handling;

import io.saleswright.order.facts.Happened;
import io.saleswright.order.returnable.Destination;
import io.saleswright.order.returnable.Outcome;
import io.saleswright.order.returnable.Wish;
import io.saleswright.order.returned.ReturnMoveRequested;
import io.saleswright.order.returned.ReturnMoved;
import io.saleswright.order.returning.Return;
import io.saleswright.order.returning.ReturnFactStep;
import io.saleswright.order.returning.ReturnRefusal;
import io.saleswright.order.returning.ReturnStage;
import io.saleswright.order.returning.ReturnStep;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Stored;
import java.util.Map;
import java.util.Objects;

/** What is done with goods that came back: into stock, or to the workshop (ORD-36, PRD-07). */
public final class Treating {

  private Treating() {}

  /**
   * Asks the warehouse to bring the counted goods to stock or workshop; as long as it has not moved
   * them, it can be asked for the other.
   */
  public static Change<Return> move(
      Stored<Return> stored, Destination to, ReturnRules rules, Act act) {
    Return before = stored.state();
    ReturnStep.MOVE.mustStartFrom(before.stage());
    if (to == before.treatmentOrNone().destination()) {
      throw ReturnRefusal.SAME_DESTINATION.violation(Map.of("asked", to.name()));
    }
    ReturnStage next = to == Destination.STOCK ? ReturnStage.TO_STOCK : ReturnStage.TO_WORKSHOP;
    Change<Return> change =
        Change.to(before.with(before.treatmentOrNone().going(to)).with(next))
            .raising(
                new ReturnMoveRequested(
                    stored.id(),
                    before.number(),
                    before.deal().orderId(),
                    to,
                    before.goods(),
                    act.by()));
    return ReturnClocks.moved(before, change, rules, act.at());
  }

  /** Sends the counted goods back as they came. */
  public static Change<Return> refuse(
      Stored<Return> stored, String reason, ReturnRules rules, Act act) {
    Return before = stored.state();
    ReturnStep.REFUSE_GOODS.mustStartFrom(before.stage());
    return GivingBack.release(
        stored, Change.to(before), Outcome.REFUSED, reason, rules, act.cause());
  }

  /** The warehouse has moved them. */
  static Change<Return> moved(
      Stored<Return> stored, ReturnFact.Moved told, ReturnRules rules, Cause cause) {
    Return before = stored.state();
    Destination asked = before.treatmentOrNone().destination();
    boolean past = asked == told.to() && !ReturnFactStep.GOODS_MOVED.startsFrom(before.stage());
    if (past) {
      return Change.none(before);
    }
    ReturnFactStep.GOODS_MOVED.mustStartFrom(before.stage());
    if (asked != told.to()) {
      throw ReturnRefusal.WRONG_DESTINATION.violation(Map.of("asked", String.valueOf(asked)));
    }
    new Happened("PRD-07", "movedAt")
        .mustHaveHappened(told.movedAt(), Objects.requireNonNull(before.arrival()).at(), cause);
    Change<Return> change =
        Change.to(before)
            .raising(new ReturnMoved(stored.id(), before.deal().orderId(), told.to(), cause.by()));
    if (told.to() == Destination.WORKSHOP) {
      return ReturnClocks.moved(
          before, change.into(before.with(ReturnStage.IN_WORKSHOP)), rules, cause.at());
    }
    return before.request().wish() == Wish.RETURN
        ? GivingBack.takenBack(stored, change, null, rules, cause)
        : GivingBack.release(stored, change, Outcome.REPLACED, null, rules, cause);
  }

  /** The workshop is done with them. */
  static Change<Return> repaired(
      Stored<Return> stored, ReturnFact.Repaired told, ReturnRules rules, Cause cause) {
    Return before = stored.state();
    ReturnFactStep.GOODS_REPAIRED.mustStartFrom(before.stage());
    Wish wish = before.request().wish();
    if (!told.outcome().fits(wish)) {
      throw ReturnRefusal.OUTCOME_UNFIT.violation(
          Map.of("wish", wish.name(), "outcome", told.outcome().name()));
    }
    Change<Return> change = Change.to(before);
    return told.outcome() == Outcome.TAKEN_BACK
        ? GivingBack.takenBack(stored, change, told.note(), rules, cause)
        : GivingBack.release(stored, change, told.outcome(), told.note(), rules, cause);
  }
}
