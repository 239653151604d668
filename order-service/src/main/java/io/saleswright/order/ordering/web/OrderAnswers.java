package io.saleswright.order.ordering.web;

import io.saleswright.order.catalogue.Catalogue;
import io.saleswright.order.changes.ChangeRequest;
import io.saleswright.order.content.OrderLine;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.lifecycle.OrderStage;
import io.saleswright.order.ordering.OrderReader;
import io.saleswright.order.ordering.OrderTrials;
import io.saleswright.order.shipping.Shipment.DeliveryNote;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.platform.web.Action;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.problem.Actions;
import io.saleswright.platform.web.problem.Warnings;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;

/** How orders are answered: as far as the caller may see them, with what they may do next. */
final class OrderAnswers {

  private static final Set<OrderStage> OVER = Set.of(OrderStage.CLOSED, OrderStage.CANCELLED);

  private final OrderTrials trials;
  private final Catalogue catalogue;
  private final Actions actions;
  private final Warnings warnings;
  private final WorkCalendar calendar;

  OrderAnswers(
      OrderTrials trials,
      Catalogue catalogue,
      Actions actions,
      Warnings warnings,
      WorkCalendar calendar) {
    this.trials = trials;
    this.catalogue = catalogue;
    this.actions = actions;
    this.warnings = warnings;
    this.calendar = calendar;
  }

  ResponseEntity<OrderView> created(Stored<Order> stored, Caller caller) {
    return Answers.created("/api/orders", stored, view(stored, caller));
  }

  ResponseEntity<OrderView> ok(Stored<Order> stored, Caller caller) {
    return Answers.ok(stored, view(stored, caller));
  }

  OrderView view(Stored<Order> stored, Caller caller) {
    Order order = stored.state();
    Set<String> products =
        order.content().lines().stream().map(OrderLine::productId).collect(Collectors.toSet());
    return OrderView.of(
        stored,
        possible(stored, caller),
        warnings.ofUnknownHolidays(promised(order), calendar),
        catalogue.sheets(products),
        caller);
  }

  /** The dates that an order at work promises, or would promise once a change is approved. */
  private static Map<String, LocalDate> promised(Order order) {
    if (order.origin() != null || OVER.contains(order.stage())) {
      return Map.of();
    }
    Map<String, LocalDate> dates = new LinkedHashMap<>();
    dates.put("requestedShipDate", order.content().requestedShipDate());
    DeliveryNote note = order.shipment().note();
    if (note != null) {
      dates.put("shipment/shipDate", note.shipDate());
    }
    List<ChangeRequest> changes = order.discussion().changes();
    for (int index = 0; index < changes.size(); index++) {
      if (changes.get(index).isOpen()) {
        dates.put(
            "changes/" + index + "/requestedShipDate",
            changes.get(index).wish().requestedShipDate());
      }
    }
    return dates;
  }

  OrderItem item(Stored<Order> stored, Caller caller) {
    return OrderItem.of(stored, possible(stored, caller), OrderReader.seesPrices(caller));
  }

  private List<Action> possible(Stored<Order> stored, Caller caller) {
    return actions.of(trials.of(stored, caller));
  }
}
