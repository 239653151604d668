package io.saleswright.order.tracking;

import io.saleswright.order.content.CustomerRef;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.link.Link;

/** Shows the holder of a link the order that it is bound to, and nothing else (ORD-28). */
public final class TrackedOrders {

  private final Aggregates<Order> orders;

  TrackedOrders(Aggregates<Order> orders) {
    this.orders = orders;
  }

  /**
   * The order of a link.
   *
   * @throws NotFound when the order is not that customer's, or not for certain
   */
  public Order look(Link link) {
    return orders
        .find(link.document())
        .map(stored -> stored.state())
        .filter(order -> isOf(order.content().customer(), link))
        .orElseThrow(() -> new NotFound("order"));
  }

  private static boolean isOf(CustomerRef customer, Link link) {
    return customer.isConfirmed() && customer.id().equals(link.customer());
  }
}
