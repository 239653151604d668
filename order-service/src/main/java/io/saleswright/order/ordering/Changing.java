package io.saleswright.order.ordering;

import io.saleswright.order.ordering.ChangeRequest.Status;
import io.saleswright.order.ordering.OrderEvents.Goods;
import io.saleswright.order.ordering.OrderEvents.Line;
import io.saleswright.order.ordering.OrderEvents.OrderChangeRejected;
import io.saleswright.order.ordering.OrderEvents.OrderChangeRequested;
import io.saleswright.order.ordering.OrderEvents.OrderChanged;
import io.saleswright.order.ordering.OrderEvents.Terms;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.time.LocalDate;
import java.util.List;

/**
 * How a verified order is changed (ORD-33): requested with the customer's agreement, approved by a
 * supervisor who did not ask for it, confirmed by the workshop, and then applied as a new revision.
 * The customer and the workshop so verify the change as they verified the order, whether or not the
 * workshop was given the order meanwhile.
 */
final class Changing {

  private Changing() {}

  /** Asks for a change. */
  static Change<Order> request(
      Stored<Order> stored,
      String reason,
      List<OrderLine> lines,
      LocalDate shipDate,
      String customerConfirmation,
      Rules rules,
      Cause cause) {
    Order order = stored.state();
    RuleViolation.unless(
        !order.step().isBefore(Step.VERIFIED) && order.step().isBefore(Step.SHIPPED),
        "ORD-33",
        "wrong-step",
        "a change request is for an order that is verified and not shipped");
    RuleViolation.unless(
        order.openChange().isEmpty(), "ORD-33", "change-open", "another request is open");
    ContentRules.check(order.content().with(lines, shipDate));
    if (!shipDate.equals(order.content().requestedShipDate())) {
      ContentRules.mustNotBePast(shipDate, rules, cause);
    }
    int number = order.nextChange();
    ChangeRequest request =
        new ChangeRequest(
            number,
            reason,
            lines,
            shipDate,
            customerConfirmation,
            cause.by(),
            cause.at(),
            null,
            Status.REQUESTED,
            null);
    return Change.to(order.with(request))
        .raising(
            new OrderChangeRequested(
                stored.id(), number, false, Goods.of(lines), shipDate, cause.by()));
  }

  /**
   * The supervisor approves, below the list the sales manager (PRD-05); the workshop is asked and
   * has as long to answer as for the order itself (ORD-14).
   */
  static Change<Order> approve(
      Stored<Order> stored, int number, Rules rules, Caller caller, Cause cause) {
    Order order = stored.state();
    ChangeRequest request = requested(order, number);
    RuleViolation.unlessFourEyes(request.requestedBy(), caller.staffId());
    RuleViolation.unlessFourEyes(order.content().salesperson(), caller.staffId());
    Approving.mustMayApprovePrices(request.lines(), rules, caller);
    Change<Order> asked =
        Change.to(order.with(request.approved(caller.staffId(), Status.ASKED_WORKSHOP)))
            .raising(
                new OrderChangeRequested(
                    stored.id(),
                    number,
                    true,
                    Goods.of(request.lines()),
                    request.requestedShipDate(),
                    caller.staffId()));
    boolean watched =
        stored.deadlines().stream().anyMatch(clock -> clock.rule().equals(Approving.PLANT_CLOCK));
    return watched
        ? asked
        : asked.starting(
            rules.clock(Approving.PLANT_CLOCK, rules.policy().plantAnswer(), cause.at()));
  }

  /** The supervisor refuses. */
  static Change<Order> reject(Stored<Order> stored, int number, String reason, Cause cause) {
    ChangeRequest request = requested(stored.state(), number);
    return refuse(stored, request, reason, cause.by());
  }

  /** The workshop answers; an answer to what nobody asks any more changes nothing. */
  static Change<Order> answer(
      Stored<Order> stored, ProductionFact.ChangeAnswered answer, Rules rules, Cause cause) {
    Order order = stored.state();
    ChangeRequest request = order.change(answer.change()).orElse(null);
    if (request == null || request.status() != Status.ASKED_WORKSHOP) {
      return Change.none(order);
    }
    if (!answer.accepted()) {
      String reason = answer.reason() == null ? "the workshop refused" : answer.reason();
      return refuse(stored, request, reason, cause.by());
    }
    Order taken =
        order.step().isBefore(Step.RELEASED) ? order : order.with(order.production().asAccepted());
    return apply(stored.with(taken), request.as(Status.APPLIED, null), rules, cause);
  }

  private static Change<Order> refuse(
      Stored<Order> stored, ChangeRequest request, String reason, String by) {
    return Change.to(stored.state().with(request.as(Status.REJECTED, reason)))
        .raising(new OrderChangeRejected(stored.id(), request.number(), reason, by));
  }

  /**
   * Applies the change; an order that is ready goes back to the workshop when it needs goods that
   * are not made.
   */
  private static Change<Order> apply(
      Stored<Order> stored, ChangeRequest applied, Rules rules, Cause cause) {
    Order order = stored.state();
    OrderContent content = order.content().with(applied.lines(), applied.requestedShipDate());
    Change<Order> change =
        Change.to(order.with(content).with(applied))
            .editing()
            .raising(
                new OrderChanged(
                    stored.id(),
                    stored.revision() + 1,
                    content.salesperson(),
                    Line.of(content.lines()),
                    content.total(),
                    content.taxIncluded(),
                    Terms.of(content.paymentTerms()),
                    content.requestedShipDate(),
                    applied.reason(),
                    cause.by()));
    Change<Order> here =
        order.step() == Step.SHIPMENT_RELEASED
            ? Paying.takeBack(stored, change, "the order was changed")
            : change;
    Change<Order> changed =
        areMade(content.lines(), order.content().lines()) ? here : backToTheWorkshop(here);
    return order.step().isBefore(Step.RELEASED)
        ? changed
        : Approving.startShippingClocks(changed, rules, cause);
  }

  /** Whether all that is wanted now is made with what was ordered before. */
  private static boolean areMade(List<OrderLine> wanted, List<OrderLine> made) {
    return wanted.stream()
        .allMatch(line -> made.stream().anyMatch(before -> before.hasGoodsFor(line)));
  }

  /** What was ready is not any more: the workshop completes it once more (ORD-15). */
  private static Change<Order> backToTheWorkshop(Change<Order> change) {
    Order order = change.state();
    boolean ready = !order.step().isBefore(Step.READY);
    Order unfinished =
        order.with(order.production().reopened()).with(ready ? Step.IN_PRODUCTION : order.step());
    return new Change<>(
        unfinished, change.events(), change.started(), change.stopped(), change.edited(), true);
  }

  private static ChangeRequest requested(Order order, int number) {
    ChangeRequest request =
        order.change(number).orElseThrow(() -> new NotFound("change request " + number));
    RuleViolation.unless(
        request.status() == Status.REQUESTED,
        "ORD-33",
        "change-decided",
        "the request was decided before");
    return request;
  }
}
