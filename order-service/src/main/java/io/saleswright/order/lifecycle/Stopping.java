package io.saleswright.order.lifecycle;

import io.saleswright.order.changes.Discussion;
import io.saleswright.order.changes.OrderCancelled;
import io.saleswright.order.changes.OrderHeld;
import io.saleswright.order.changes.OrderResumed;
import io.saleswright.order.rules.OrderRefusal;
import io.saleswright.order.rules.OrderRules;
import io.saleswright.order.shipping.ShipmentRecalled;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Stored;

/** How an order is stopped: for a while by a question (ORD-09), or for good (ORD-33). */
public final class Stopping {

  private Stopping() {}

  /**
   * Stops the order until a question is answered (ORD-09); a shipment that has not left is called
   * back.
   */
  public static Change<Order> hold(
      Stored<Order> stored, String question, OrderRules rules, Cause cause) {
    Order order = stored.state();
    order.mustNotBeHeld();
    OrderStep.HOLD.mustStartFrom(order.stage());
    Change<Order> change =
        Change.to(order.with(order.discussion().heldFor(question)))
            .raising(new OrderHeld(stored.id(), question, cause.by()));
    return OrderFactStep.SHIPMENT_RECALLED.startsFrom(order.stage())
        ? Shipping.recall(stored, change, "a question holds the order", rules, cause)
        : change;
  }

  /** Lets the order go on (ORD-09). */
  public static Change<Order> resume(Stored<Order> stored, Cause cause) {
    Order order = stored.state();
    OrderStep.RESUME.mustStartFrom(order.stage());
    OrderRefusal.NOT_HELD.when(order.discussion().hold() == null);
    return Change.to(order.with(order.discussion().heldFor(null)))
        .raising(new OrderResumed(stored.id(), cause.by()));
  }

  /**
   * Gives the order up. A verified one is given up like it is changed: asked by one, approved by
   * another (ORD-33).
   */
  public static Change<Order> cancel(Stored<Order> stored, String reason, Cause cause) {
    OrderStage stage = stored.state().stage();
    OrderStep.CANCEL.mustStartFrom(stage);
    return OrderStage.CHANGED_ON_REQUEST.contains(stage)
        ? Changing.requestCancellation(stored, reason, cause)
        : giveUp(stored, reason, cause.by());
  }

  static Change<Order> giveUp(Stored<Order> stored, String reason, String by) {
    Order order = stored.state();
    Discussion over = order.discussion().withoutOpen("the order is cancelled").heldFor(null);
    Change<Order> change =
        Change.to(order.with(over).with(OrderStage.CANCELLED))
            .raising(new OrderCancelled(stored.id(), stored.revision(), reason, by));
    if (OrderFactStep.SHIPMENT_RECALLED.startsFrom(order.stage())) {
      change =
          change.raising(
              new ShipmentRecalled(stored.id(), stored.revision(), "the order is cancelled"));
    }
    return OrderClocks.stopAll(stored, change);
  }
}
