package io.saleswright.order.lifecycle;

import io.saleswright.order.changes.Accuracy;
import io.saleswright.order.changes.ChangeRequest;
import io.saleswright.order.changes.ChangeRequest.Status;
import io.saleswright.order.changes.ChangeWish;
import io.saleswright.order.changes.Discussion;
import io.saleswright.order.changes.OrderChangeRejected;
import io.saleswright.order.changes.OrderChangeRequested;
import io.saleswright.order.changes.Particulars;
import io.saleswright.order.content.ContentRules;
import io.saleswright.order.content.Goods;
import io.saleswright.order.content.OrderContent;
import io.saleswright.order.content.OrderLine;
import io.saleswright.order.pricing.PriceDeviation;
import io.saleswright.order.production.ProductionFact;
import io.saleswright.order.rules.OrderRefusal;
import io.saleswright.order.rules.OrderRules;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Authors;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.Stored;
import java.util.List;

/**
 * How a verified order is changed (ORD-33): requested with the customer's agreement, approved by a
 * supervisor who did not ask for it, confirmed by the workshop, and then applied as a new revision.
 * The customer and the workshop so verify the change as they verified the order, whether or not the
 * workshop was given the order meanwhile.
 */
public final class Changing {

  private Changing() {}

  /** Asks for a change. */
  public static Change<Order> request(
      Stored<Order> stored, ChangeWish wish, OrderRules rules, Cause cause) {
    Order order = stored.state();
    OrderStep.REQUEST_CHANGE.mustStartFrom(order.stage());
    OrderRefusal.CHANGE_OPEN.unless(order.discussion().open().isEmpty());
    OrderContent wished = wish.in(order.content());
    ContentRules.check(wished);
    if (!wish.requestedShipDate().equals(order.content().requestedShipDate())) {
      ContentRules.mustNotBePast(wish.requestedShipDate(), rules.today(cause.at()));
    }
    return ask(stored, order.discussion(), wish, rules.deviations(wished), cause);
  }

  /**
   * Asks to give the order up, as for any other change of a verified one (ORD-33). What was asked
   * for before is settled by that.
   */
  static Change<Order> requestCancellation(Stored<Order> stored, String reason, Cause cause) {
    OrderContent content = stored.state().content();
    Discussion discussion = stored.state().discussion();
    OrderRefusal.CHANGE_OPEN.when(discussion.open().filter(Changing::cancels).isPresent());
    String settled = "the order shall be cancelled";
    ChangeWish wish =
        new ChangeWish(
            reason,
            content.lines(),
            content.requestedShipDate(),
            reason,
            content.basis(),
            Particulars.CANCELLATION);
    List<OrderChangeRejected> overtaken =
        discussion.open().stream()
            .map(open -> new OrderChangeRejected(stored.id(), open.number(), settled, cause.by()))
            .toList();
    return ask(stored, discussion.withoutOpen(settled), wish, List.of(), cause)
        .raisingAll(overtaken);
  }

  private static boolean cancels(ChangeRequest request) {
    return request.wish().others().cancels();
  }

  private static Change<Order> ask(
      Stored<Order> stored,
      Discussion discussion,
      ChangeWish wish,
      List<PriceDeviation> deviations,
      Cause cause) {
    ChangeRequest request =
        ChangeRequest.of(discussion.nextChange(), wish, deviations, cause.by(), cause.at());
    return Change.to(stored.state().with(discussion.with(request)))
        .raising(requested(stored, request, false, cause.by()));
  }

  /**
   * The supervisor approves, below the list the sales manager (PRD-05). The workshop is asked about
   * what it has to make or when, and has as long to answer as for the order itself (ORD-14); what
   * does not concern it holds at once.
   */
  public static Change<Order> approve(Stored<Order> stored, int number, OrderRules rules, Act act) {
    Order order = stored.state();
    ChangeRequest request = undecided(order, number);
    mustMayApprove(order, request, act);
    if (cancels(request)) {
      ChangeRequest applied = request.approved(act.by(), Status.APPLIED);
      Order agreed = order.with(order.discussion().with(applied));
      return Stopping.giveUp(stored.with(agreed), request.wish().reason(), act.cause());
    }
    Approving.mustMayApprovePrices(
        request.deviations(), request.wish().in(order.content()), rules, act.caller());
    if (!request.wish().concernsTheWorkshop(order.content())) {
      return apply(stored, request.approved(act.by(), Status.APPLIED), rules, act.cause());
    }
    ChangeRequest approved = request.approved(act.by(), Status.ASKED_WORKSHOP);
    Change<Order> asked =
        Change.to(order.with(order.discussion().with(approved)))
            .raising(requested(stored, approved, true, act.by()));
    return OrderClocks.watchPlant(stored, asked, rules, act.cause());
  }

  /** Who asked for it, who sells the order and who shall sell it don't approve it (SEC-06). */
  private static void mustMayApprove(Order order, ChangeRequest request, Act act) {
    String next = request.wish().others().salesperson();
    Authors.of(request.requestedBy(), order.content().salesperson(), next).mustNotInclude(act.by());
    if (next != null) {
      OrderStep.HAND_OVER.mustBeOpenTo(act.caller());
    }
  }

  private static OrderChangeRequested requested(
      Stored<Order> stored, ChangeRequest request, boolean workshopAsked, String by) {
    ChangeWish wish = request.wish();
    List<String> others = wish.others().names();
    return new OrderChangeRequested(
        stored.id(),
        request.number(),
        workshopAsked,
        Goods.of(wish.lines()),
        wish.requestedShipDate(),
        others.isEmpty() ? null : String.join(", ", others),
        by);
  }

  /** The supervisor refuses. */
  public static Change<Order> reject(Stored<Order> stored, int number, String reason, Cause cause) {
    ChangeRequest request = undecided(stored.state(), number);
    return refuse(stored, request, reason, cause.by());
  }

  /** The workshop answers; an answer to what nobody asks any more changes nothing. */
  static Change<Order> answer(
      Stored<Order> stored, ProductionFact.ChangeAnswered answer, OrderRules rules, Cause cause) {
    Order order = stored.state();
    ChangeRequest request = order.discussion().change(answer.change()).orElse(null);
    if (request == null || request.status() != Status.ASKED_WORKSHOP) {
      return Change.none(order);
    }
    if (!answer.accepted()) {
      String reason = answer.reason() == null ? "the workshop refused" : answer.reason();
      return refuse(stored, request, reason, cause.by());
    }
    Order taken = isGiven(order) ? order.with(order.production().asAccepted()) : order;
    return apply(stored.with(taken), request.as(Status.APPLIED, null), rules, cause);
  }

  private static Change<Order> refuse(
      Stored<Order> stored, ChangeRequest request, String reason, String by) {
    Order order = stored.state();
    return Change.to(order.with(order.discussion().with(request.as(Status.REJECTED, reason))))
        .raising(new OrderChangeRejected(stored.id(), request.number(), reason, by));
  }

  /**
   * Applies the change; an order that is ready goes back to the workshop when it needs goods that
   * are not made.
   */
  private static Change<Order> apply(
      Stored<Order> stored, ChangeRequest applied, OrderRules rules, Cause cause) {
    Order order = stored.state();
    ChangeWish wish = applied.wish();
    OrderContent content = wish.in(order.content());
    Order edited =
        order
            .with(content)
            .with(order.verification().writtenBy(applied.requestedBy()))
            .with(order.discussion().with(applied).counting(Accuracy::changed));
    // What the supervisor has yet to approve as a whole is confirmed in writing with that (ORD-03).
    Order confirmed =
        order.stage() == OrderStage.VERIFIED
            ? edited
            : Approving.inWriting(edited, stored.nextRevision(), rules, cause);
    Change<Order> change = Intake.edited(stored, confirmed, wish.reason(), cause);
    Change<Order> here =
        OrderFactStep.SHIPMENT_RECALLED.startsFrom(order.stage())
            ? Shipping.takeBack(stored, change, "the order was changed")
            : change;
    Change<Order> agreed =
        content.delivery().equals(order.content().delivery()) ? here : Shipping.agreeAnew(here);
    Change<Order> changed =
        Producing.agreedOn(
            areMade(content.lines(), order.content().lines()) ? agreed : backToTheWorkshop(agreed));
    return isGiven(order) ? OrderClocks.watchShipping(changed, rules, cause) : changed;
  }

  private static boolean isGiven(Order order) {
    return OrderStage.GIVEN_TO_THE_WORKSHOP.contains(order.stage());
  }

  /** Whether all that is wanted now is made with what was ordered before. */
  private static boolean areMade(List<OrderLine> wanted, List<OrderLine> made) {
    return wanted.stream()
        .allMatch(line -> made.stream().anyMatch(before -> before.hasGoodsFor(line)));
  }

  /** What was ready is not any more: the workshop completes it once more (ORD-15). */
  private static Change<Order> backToTheWorkshop(Change<Order> change) {
    Order order = change.state();
    boolean ready = OrderFactStep.WORKSHOP_REOPENED.startsFrom(order.stage());
    Order unfinished = order.with(order.production().reopened());
    return change.into(ready ? unfinished.with(OrderStage.IN_PRODUCTION) : unfinished);
  }

  private static ChangeRequest undecided(Order order, int number) {
    ChangeRequest request =
        order
            .discussion()
            .change(number)
            .orElseThrow(() -> new NotFound("change request " + number));
    OrderStep.DECIDE_CHANGE.mustStartFrom(order.stage());
    OrderRefusal.CHANGE_DECIDED.unless(request.status() == Status.REQUESTED);
    return request;
  }
}
