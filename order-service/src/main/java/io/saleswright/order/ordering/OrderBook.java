package io.saleswright.order.ordering;

import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.security.DataScope;
import io.saleswright.platform.security.DataScope.Belonging;
import java.util.function.Function;

/**
 * The orders as a caller may reach them: what lies outside of his scope does not exist for him
 * (SEC-02).
 */
final class OrderBook {

  private final Aggregates<Order> orders;

  OrderBook(Aggregates<Order> orders) {
    this.orders = orders;
  }

  Aggregates<Order> orders() {
    return orders;
  }

  Stored<Order> get(String id, Caller caller) {
    return visible(orders.get(id), caller);
  }

  Stored<Order> change(
      String id, Caller caller, Cause cause, Function<Stored<Order>, Change<Order>> decision) {
    return visible(
        orders.change(id, cause, stored -> decision.apply(visible(stored, caller))), caller);
  }

  Stored<Order> change(
      String id,
      long revision,
      Caller caller,
      Cause cause,
      Function<Stored<Order>, Change<Order>> decision) {
    get(id, caller);
    return orders.change(id, revision, cause, stored -> decision.apply(visible(stored, caller)));
  }

  private static Stored<Order> visible(Stored<Order> stored, Caller caller) {
    OrderContent content = stored.state().content();
    DataScope.of(caller)
        .mustInclude(
            new Belonging(content.salesperson(), null, content.customer().region()), "order");
    return stored;
  }
}
