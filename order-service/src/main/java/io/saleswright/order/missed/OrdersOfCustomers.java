package io.saleswright.order.missed;

import io.saleswright.order.lifecycle.Order;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.security.Scoped;
import org.jspecify.annotations.Nullable;

/** Looks whether an order that somebody names is the customer's. */
final class OrdersOfCustomers {

  private final Scoped<Order> orders;

  OrdersOfCustomers(Scoped<Order> orders) {
    this.orders = orders;
  }

  /**
   * Lets only orders of the customer be named, as far as the caller sees them; none is fine.
   *
   * @throws InvalidInput when it is not one of them
   */
  void mustBeTheirs(@Nullable String orderId, String customerId, Caller caller) {
    if (orderId != null && !customerId.equals(customerOf(orderId, caller))) {
      throw new InvalidInput("orderId", "ORD-05", "is no order of this customer");
    }
  }

  private @Nullable String customerOf(String orderId, Caller caller) {
    try {
      return orders.get(orderId, caller).state().content().customer().id();
    } catch (NotFound unseen) {
      return null;
    }
  }
}
