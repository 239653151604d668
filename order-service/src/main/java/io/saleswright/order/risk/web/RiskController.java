package io.saleswright.order.risk.web;

import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.risk.Risk;
import io.saleswright.order.risk.RiskDesk;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.web.access.NotesLists;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Orders that may miss the day on which their customer needs them. */
@RestController
class RiskController {

  private final RiskDesk desk;

  RiskController(RiskDesk desk) {
    this.desk = desk;
  }

  /**
   * An order at risk.
   *
   * @param id identity of the order
   * @param risks why it is at risk
   * @param forecast when it will be ready, if the plant said so
   */
  record OrderAtRisk(
      String id,
      String number,
      String state,
      @Nullable String customer,
      String salesperson,
      LocalDate requestedShipDate,
      @Nullable LocalDate plannedFinish,
      @Nullable LocalDate forecast,
      Set<Risk> risks,
      List<String> waitingFor) {

    static OrderAtRisk of(Stored<Order> stored, Set<Risk> risks) {
      Order order = stored.state();
      return new OrderAtRisk(
          stored.id(),
          order.number(),
          order.stage().name(),
          order.content().customer().name(),
          order.content().salesperson(),
          order.content().requestedShipDate(),
          order.production().plannedFinish(),
          order.production().forecast(),
          risks,
          order.waitingFor());
    }
  }

  /**
   * Orders that may miss the day on which their customer needs them, newest first (ORD-16).
   *
   * @param risk only those with this risk
   */
  @GetMapping("/api/orders/at-risk")
  @NotesLists(of = "orders", rule = "SEC-02")
  Page<OrderAtRisk> atRisk(@RequestParam @Nullable Risk risk, PageRequest page, Caller caller) {
    return Page.ofStored(
        desk.list(risk, caller, page.slice()),
        page,
        stored -> OrderAtRisk.of(stored, desk.of(stored.state(), caller)));
  }
}
