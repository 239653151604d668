package io.saleswright.order.ordering;

import io.saleswright.order.ordering.OrderEvents.OrderCancelled;
import io.saleswright.order.ordering.OrderEvents.OrderHeld;
import io.saleswright.order.ordering.OrderEvents.OrderResumed;
import io.saleswright.order.ordering.OrderEvents.ShipmentRecalled;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;

/** How an order is stopped: for a while by a question (ORD-09), or for good (ORD-33). */
final class Stopping {

  private Stopping() {}

  /**
   * Stops the order until a question is answered (ORD-09); a shipment that has not left is called
   * back.
   */
  static Change<Order> hold(Stored<Order> stored, String question, Rules rules, Cause cause) {
    Order order = stored.state();
    order.mustNotBeHeld();
    RuleViolation.unless(
        order.step().isBefore(Step.SHIPPED), "ORD-09", "wrong-step", "the goods have left");
    Change<Order> change =
        Change.to(order.heldFor(question))
            .raising(new OrderHeld(stored.id(), question, cause.by()));
    return order.step() == Step.SHIPMENT_RELEASED
        ? Paying.recall(stored, change, "a question holds the order", rules, cause)
        : change;
  }

  /** Lets the order go on (ORD-09). */
  static Change<Order> resume(Stored<Order> stored, Cause cause) {
    Order order = stored.state();
    RuleViolation.unless(order.hold() != null, "ORD-09", "not-held", "no question is open");
    return Change.to(order.heldFor(null)).raising(new OrderResumed(stored.id(), cause.by()));
  }

  /** Gives the order up. Once the workshop has it, only a supervisor or manager may (ORD-33). */
  static Change<Order> cancel(Stored<Order> stored, String reason, Caller caller, Cause cause) {
    Order order = stored.state();
    RuleViolation.unless(
        order.step().isBefore(Step.SHIPPED), "ORD-33", "wrong-step", "the goods have left");
    if (!order.step().isBefore(Step.RELEASED)) {
      caller.mustHaveAny("ORD-33", "support-supervisor", "sales-manager", "vp-sales");
    }
    Change<Order> change =
        Change.to(
                order
                    .withoutOpenChange("the order is cancelled")
                    .heldFor(null)
                    .with(Step.CANCELLED))
            .raising(new OrderCancelled(stored.id(), stored.revision(), reason, cause.by()));
    if (order.step() == Step.SHIPMENT_RELEASED) {
      change =
          change.raising(
              new ShipmentRecalled(stored.id(), stored.revision(), "the order is cancelled"));
    }
    for (var clock : stored.deadlines()) {
      change = change.stopping(clock.rule());
    }
    return change;
  }
}
