package io.saleswright.order.covering;

import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.lifecycle.OrderStep;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.security.Scoped;

/** Takes decisions about orders that differ from their contract. */
public final class CoveringDesk {

  private final Scoped<Order> orders;
  private final CoverFollowUp followUp;

  CoveringDesk(Scoped<Order> orders, CoverFollowUp followUp) {
    this.orders = orders;
    this.followUp = followUp;
  }

  /** Lets the order go on although it differs; what it takes counts against the contract. */
  public Stored<Order> exempt(String id, String reason, Act act) {
    OrderStep.EXEMPT_CONTRACT.mustBeOpenTo(act.caller());
    Stored<Order> stored = orders.change(id, act, now -> Covering.exempt(now, reason, act));
    return followUp.after(stored, act.cause());
  }
}
