package io.saleswright.order.punctuality.web;

import io.saleswright.order.punctuality.Punctuality;
import io.saleswright.order.punctuality.PunctualityDesk;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.web.access.NotesLists;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How well orders were delivered. */
@RestController
class PunctualityController {

  private final PunctualityDesk desk;

  PunctualityController(PunctualityDesk desk) {
    this.desk = desk;
  }

  /** By line, of the orders for which customers signed on these days. */
  record DeliveriesView(
      LocalDate from,
      LocalDate to,
      long lines,
      long onTime,
      long inFull,
      long rightItem,
      long perfect) {

    static DeliveriesView of(Punctuality told) {
      return new DeliveriesView(
          told.from(),
          told.to(),
          told.lines(),
          told.onTime(),
          told.inFull(),
          told.rightItem(),
          told.perfect());
    }
  }

  /**
   * How many lines were delivered on time, in full, and with the right goods (ORD-32).
   *
   * @param from the first day on which customers signed
   * @param to the last day
   */
  @GetMapping("/api/figures/deliveries")
  @NotesLists(of = "figures", rule = "SEC-02")
  DeliveriesView deliveries(
      @RequestParam LocalDate from, @RequestParam LocalDate to, Caller caller) {
    return DeliveriesView.of(desk.of(from, to, caller));
  }
}
