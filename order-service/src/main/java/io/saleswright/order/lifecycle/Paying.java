package io.saleswright.order.lifecycle;

import io.saleswright.order.payment.PaymentView.Gate;
import io.saleswright.order.payment.PaymentView.GateView;
import io.saleswright.order.rules.OrderRules;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Stored;

/**
 * What finance tells of an order's money. A gate that closes before the goods have left calls the
 * shipment back.
 */
public final class Paying {

  private Paying() {}

  public static Change<Order> gate(
      Stored<Order> stored, Gate gate, GateView view, OrderRules rules, Cause cause) {
    Order order = stored.state();
    Change<Order> change = Change.to(order.with(order.payment().with(gate, view)));
    boolean recall =
        gate == Gate.SHIPMENT
            && OrderFactStep.SHIPMENT_RECALLED.startsFrom(order.stage())
            && !view.isOpenFor(stored.revision());
    return recall
        ? Shipping.recall(stored, change, "the payment gate closed", rules, cause)
        : change;
  }

  public static Change<Order> settled(Order order, boolean settled) {
    return Change.to(order.with(order.payment().settled(settled)));
  }

  public static Change<Order> invoiced(Order order, String number) {
    return Change.to(order.with(order.payment().invoiced(number)));
  }
}
