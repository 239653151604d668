package io.saleswright.order.lifecycle;

import io.saleswright.order.payment.PaymentView;
import io.saleswright.order.payment.PaymentView.Exemption;
import io.saleswright.order.payment.PaymentView.Gate;
import io.saleswright.order.payment.PaymentView.GateView;
import io.saleswright.order.payment.ReleaseExempted;
import io.saleswright.order.rules.OrderRules;
import io.saleswright.platform.kernel.Act;
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

  /**
   * The customer's credit does not suffice for the order: neither gate opens by it, and both say
   * why (FIN-17). What is refused for an earlier revision, or was granted since, says nothing.
   */
  public static Change<Order> creditRefused(Stored<Order> stored, long revision, String why) {
    Order order = stored.state();
    PaymentView payment = order.payment();
    boolean granted =
        payment.release().isOpenFor(revision) || payment.shipment().isOpenFor(revision);
    if (granted || revision != stored.revision()) {
      return Change.none(order);
    }
    GateView refused = new GateView(null, null, why);
    return Change.to(order.with(payment.with(Gate.RELEASE, refused).with(Gate.SHIPMENT, refused)));
  }

  /**
   * Somebody who neither wrote nor sells the order lets the workshop begin without the money or
   * credit that is due (FIN-03, SEC-06).
   */
  public static Change<Order> exempt(Stored<Order> stored, String reason, Act act) {
    Order order = stored.state();
    OrderStep.EXEMPT_RELEASE.mustStartFrom(order.stage());
    Approving.authors(order).mustNotInclude(act.by());
    Exemption decided = new Exemption(stored.revision(), reason, act.by());
    return Change.to(order.with(order.payment().exempted(decided)))
        .raising(new ReleaseExempted(stored.id(), stored.revision(), reason, act.by()));
  }

  public static Change<Order> settled(Order order, boolean settled) {
    return Change.to(order.with(order.payment().settled(settled)));
  }

  public static Change<Order> invoiced(Order order, String number) {
    return Change.to(order.with(order.payment().invoiced(number)));
  }

  /** An invoice does not count any more; another one follows (FIN-08). */
  public static Change<Order> invoiceVoided(Order order, String number) {
    return number.equals(order.payment().invoiceNumber())
        ? Change.to(order.with(order.payment().invoiced(null)))
        : Change.none(order);
  }
}
