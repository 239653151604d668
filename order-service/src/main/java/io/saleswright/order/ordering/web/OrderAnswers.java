package io.saleswright.order.ordering.web;

import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.ordering.OrderReader;
import io.saleswright.order.ordering.OrderTrials;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Action;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.problem.Actions;
import java.util.List;
import org.springframework.http.ResponseEntity;

/** How orders are answered: as far as the caller may see them, with what they may do next. */
final class OrderAnswers {

  private final OrderTrials trials;
  private final Actions actions;

  OrderAnswers(OrderTrials trials, Actions actions) {
    this.trials = trials;
    this.actions = actions;
  }

  ResponseEntity<OrderView> created(Stored<Order> stored, Caller caller) {
    return Answers.created("/api/orders", stored, view(stored, caller));
  }

  ResponseEntity<OrderView> ok(Stored<Order> stored, Caller caller) {
    return Answers.ok(stored, view(stored, caller));
  }

  OrderView view(Stored<Order> stored, Caller caller) {
    return OrderView.of(stored, possible(stored, caller), caller);
  }

  OrderItem item(Stored<Order> stored, Caller caller) {
    return OrderItem.of(stored, possible(stored, caller), OrderReader.seesPrices(caller));
  }

  private List<Action> possible(Stored<Order> stored, Caller caller) {
    return actions.of(trials.of(stored, caller));
  }
}
