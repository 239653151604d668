package io.saleswright.order.ordering.web;

import io.saleswright.order.ordering.Order;
import io.saleswright.order.ordering.OrderActions;
import io.saleswright.order.ordering.OrderReaders;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Answers;
import org.springframework.http.ResponseEntity;

/** How orders are answered: as far as the caller may see them, with what he may do next. */
final class OrderAnswers {

  private final OrderActions actions;

  OrderAnswers(OrderActions actions) {
    this.actions = actions;
  }

  ResponseEntity<OrderView> created(Stored<Order> stored, Caller caller) {
    return Answers.created("/api/orders", stored, view(stored, caller));
  }

  ResponseEntity<OrderView> ok(Stored<Order> stored, Caller caller) {
    return Answers.ok(stored, view(stored, caller));
  }

  OrderView view(Stored<Order> stored, Caller caller) {
    return OrderView.of(stored, actions.of(stored, caller), OrderReaders.seePrices(caller));
  }

  OrderItem item(Stored<Order> stored, Caller caller) {
    return OrderItem.of(stored, actions.of(stored, caller), OrderReaders.seePrices(caller));
  }
}
