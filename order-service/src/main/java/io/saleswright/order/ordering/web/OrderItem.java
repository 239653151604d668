package io.saleswright.order.ordering.web;

import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.ordering.web.OrderView.ClockView;
import io.saleswright.order.ordering.web.OrderView.CustomerView;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Action;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An order in a list; the total is for those who see prices. */
record OrderItem(
    String id,
    String number,
    long revision,
    String state,
    @Nullable String externalNumber,
    CustomerView customer,
    String salesperson,
    @Nullable Money total,
    LocalDate requestedShipDate,
    Instant receivedAt,
    Instant changedAt,
    List<ClockView> overdue,
    List<String> waitingFor,
    List<Action> actions) {

  static OrderItem of(Stored<Order> stored, List<Action> actions, boolean prices) {
    Order order = stored.state();
    return new OrderItem(
        stored.id(),
        order.number(),
        stored.revision(),
        order.stage().name(),
        order.origin() == null ? null : order.origin().externalNumber(),
        CustomerView.of(order.content().customer()),
        order.content().salesperson(),
        prices ? order.content().total() : null,
        order.content().requestedShipDate(),
        order.receipt().at(),
        stored.changedAt(),
        ClockView.of(stored).stream().filter(ClockView::overdue).toList(),
        order.waitingFor(),
        actions);
  }
}
