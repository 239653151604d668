package io.saleswright.order.handling;

import io.saleswright.order.facts.Happened;
import io.saleswright.order.returnable.Outcome;
import io.saleswright.order.returnable.ReturnedGoods;
import io.saleswright.order.returned.ApartGoods;
import io.saleswright.order.returned.ReturnCompleted;
import io.saleswright.order.returned.ReturnEndedWithoutGoods;
import io.saleswright.order.returned.ReturnSentBack;
import io.saleswright.order.returned.ReturnShipmentReleased;
import io.saleswright.order.returning.Arrival;
import io.saleswright.order.returning.Hold;
import io.saleswright.order.returning.Return;
import io.saleswright.order.returning.ReturnFactStep;
import io.saleswright.order.returning.ReturnStage;
import io.saleswright.order.returning.ReturnStep;
import io.saleswright.order.returning.Treatment;
import io.saleswright.order.returning.Treatment.WayBack;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Stored;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a return ends: the goods are ours again, or the store signs for what it gets (ORD-37). */
public final class GivingBack {

  private GivingBack() {}

  /** The goods are ours again, and their money is the customer's (ORD-36). */
  static Change<Return> takenBack(
      Stored<Return> stored,
      Change<Return> change,
      @Nullable String remark,
      ReturnRules rules,
      Cause cause) {
    Return before = stored.state();
    Return over =
        before
            .with(before.treatmentOrNone().endingAs(Outcome.TAKEN_BACK, remark))
            .with(Hold.open(Hold.State.KEEPING, cause.at()))
            .with(ReturnStage.COMPLETED);
    return ReturnClocks.moved(
        before, change.into(over).raising(completed(stored.id(), over, cause)), rules, cause.at());
  }

  /** None of what was asked for came, and nothing goes back (ORD-36). */
  static Change<Return> nothing(
      Stored<Return> stored, Change<Return> change, ReturnRules rules, Cause cause) {
    Return now = change.state();
    Return over =
        now.with(now.treatmentOrNone().endingAs(Outcome.NOTHING_CAME, null))
            .with(ReturnStage.COMPLETED);
    ReturnEndedWithoutGoods ended =
        new ReturnEndedWithoutGoods(
            stored.id(),
            over.number(),
            over.deal().orderId(),
            over.deal().customerId(),
            over.request().complaintId(),
            cause.by());
    return ReturnClocks.moved(stored.state(), change.into(over).raising(ended), rules, cause.at());
  }

  /** Goods that nobody agreed to go back as they came; where none are here, nothing can be sent. */
  static Change<Return> refused(
      Stored<Return> stored, Change<Return> change, String remark, ReturnRules rules, Cause cause) {
    return change.state().goods().isEmpty()
        ? LyingApart.alone(stored, change, rules, cause)
        : release(stored, change, Outcome.REFUSED, remark, rules, cause);
  }

  /** Asks the warehouse to send the store what it gets back (PRD-07). */
  static Change<Return> release(
      Stored<Return> stored,
      Change<Return> change,
      Outcome outcome,
      @Nullable String remark,
      ReturnRules rules,
      Cause cause) {
    Return now = change.state();
    Return released =
        now.with(now.treatmentOrNone().endingAs(outcome, remark)).with(ReturnStage.TO_SEND_BACK);
    return ReturnClocks.moved(
        stored.state(),
        change.into(released).raising(released(stored.id(), released, outcome, cause)),
        rules,
        cause.at());
  }

  private static ReturnShipmentReleased released(
      String id, Return released, Outcome outcome, Cause cause) {
    List<ReturnedGoods> goods = released.goods();
    return new ReturnShipmentReleased(
        id,
        released.deliveryNumber(),
        released.deal().orderId(),
        released.deal().customerId(),
        outcome,
        goods,
        goods.isEmpty() ? apart(Objects.requireNonNull(released.arrival())) : null,
        cause.by());
  }

  private static List<ApartGoods> apart(Arrival arrival) {
    return arrival.goingBack().stream()
        .map(it -> new ApartGoods(it.item(), it.line(), it.productCode(), it.quantity()))
        .toList();
  }

  /** What the store gets back has left. */
  static Change<Return> sent(
      Stored<Return> stored, ReturnFact.Dispatched told, ReturnRules rules, Cause cause) {
    Return before = stored.state();
    if (before.treatmentOrNone().wayBack() != null) {
      return Change.none(before);
    }
    ReturnFactStep.GOODS_SENT.mustStartFrom(before.stage());
    new Happened("ORD-37", "dispatchedAt")
        .mustHaveHappened(told.dispatchedAt(), before.request().at(), cause);
    WayBack way = new WayBack(told.carrier(), told.trackingNumber(), told.dispatchedAt());
    Change<Return> change =
        Change.to(before.with(before.treatmentOrNone().sent(way)).with(ReturnStage.SENT_BACK))
            .raising(
                new ReturnSentBack(
                    stored.id(),
                    before.deliveryNumber(),
                    before.deal().orderId(),
                    before.deal().customerId(),
                    way.carrier(),
                    way.trackingNumber(),
                    way.sentAt()));
    return ReturnClocks.moved(before, change, rules, cause.at());
  }

  /**
   * The store signed for what it got back; it can ask for the goods once more.
   *
   * @param proof where the signed paper is found; null when there is none
   * @throws InvalidInput when the day lies before the goods left or in the future
   */
  public static Change<Return> sign(
      Stored<Return> stored, LocalDate on, @Nullable String proof, ReturnRules rules, Act act) {
    Return before = stored.state();
    ReturnStep.SIGN_RETURN.mustStartFrom(before.stage());
    Treatment treatment = before.treatmentOrNone();
    LocalDate left = rules.today(Objects.requireNonNull(treatment.wayBack()).sentAt());
    if (on.isBefore(left) || on.isAfter(rules.today(act.at()))) {
      throw new InvalidInput(
          "signedOn", "ORD-37", "must lie between the day on which the goods left and today");
    }
    Hold hold =
        before.hold().state() == Hold.State.OVER
            ? before.hold()
            : Hold.open(Hold.State.RELEASING, act.at());
    Return over = before.with(treatment.signed(on, proof)).with(hold).with(ReturnStage.COMPLETED);
    Change<Return> change = Change.to(over).raising(completed(stored.id(), over, act.cause()));
    return ReturnClocks.moved(before, change, rules, act.at());
  }

  private static ReturnCompleted completed(String id, Return over, Cause cause) {
    Treatment end = over.treatmentOrNone();
    Outcome outcome = Objects.requireNonNull(end.outcome());
    return new ReturnCompleted(
        id,
        over.number(),
        over.deal().orderId(),
        over.deal().customerId(),
        outcome,
        over.goods(),
        outcome == Outcome.TAKEN_BACK ? over.value() : null,
        end.signedOn(),
        over.request().complaintId(),
        cause.by());
  }
}
