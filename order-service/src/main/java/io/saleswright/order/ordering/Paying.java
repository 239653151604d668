package io.saleswright.order.ordering;

import io.saleswright.order.ordering.OrderEvents.ShipmentRecalled;
import io.saleswright.order.ordering.PaymentView.Gate;
import io.saleswright.order.ordering.PaymentView.GateView;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Stored;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What finance tells of an order's money. A gate that closes before the goods have left calls the
 * shipment back.
 */
final class Paying {

  private Paying() {}

  static Change<Order> gate(
      Stored<Order> stored, Gate gate, GateView view, Rules rules, Cause cause) {
    Order order = stored.state();
    Change<Order> change = Change.to(order.with(order.payment().with(gate, view)));
    boolean recall =
        gate == Gate.SHIPMENT
            && order.step() == Step.SHIPMENT_RELEASED
            && !view.isOpenFor(stored.revision());
    return recall ? recall(stored, change, "the payment gate closed", rules, cause) : change;
  }

  /**
   * Calls back a shipment that has not left. The step of ORD-24 is to be done again, so the clock
   * of a shipment on a rest day runs again (ORD-26); once its moment has passed there is no day
   * before left of which it could warn.
   */
  static Change<Order> recall(
      Stored<Order> stored, Change<Order> change, String reason, Rules rules, Cause cause) {
    LocalDate agreed = Objects.requireNonNull(change.state().shipment().note()).shipDate();
    return Approving.startRestDayClock(takeBack(stored, change, reason), agreed, rules, cause);
  }

  /** Takes back the release of a shipment, and leaves the clocks to the caller. */
  static Change<Order> takeBack(Stored<Order> stored, Change<Order> change, String reason) {
    Order order = change.state();
    Order recalled = order.with(order.shipment().recalled()).with(Step.SHIPPING_PREPARED);
    return new Change<>(
            recalled, change.events(), change.started(), change.stopped(), change.edited(), true)
        .raising(new ShipmentRecalled(stored.id(), stored.revision(), reason));
  }

  static Change<Order> settled(Order order, boolean settled) {
    return Change.to(order.with(order.payment().settled(settled)));
  }

  static Change<Order> invoiced(Order order, String number) {
    return Change.to(order.with(order.payment().invoiced(number)));
  }
}
