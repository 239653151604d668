package io.saleswright.order.accuracy.web;

import io.saleswright.order.accuracy.AccuracyDesk;
import io.saleswright.order.accuracy.AccuracyFigures;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.web.access.NotesLists;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How right orders were when they were written. */
@RestController
@RequestMapping("/api/figures/accuracy")
class AccuracyController {

  private final AccuracyDesk desk;

  AccuracyController(AccuracyDesk desk) {
    this.desk = desk;
  }

  /** What was counted of the orders that were verified in a time. */
  record AccuracyView(
      LocalDate from,
      LocalDate to,
      long orders,
      long right,
      long differences,
      long corrections,
      long changes) {

    static AccuracyView of(AccuracyFigures told) {
      return new AccuracyView(
          told.from(),
          told.to(),
          told.orders(),
          told.right(),
          told.differences(),
          told.corrections(),
          told.changes());
    }
  }

  /**
   * How right the orders were that were verified in a time (ORD-08).
   *
   * @param from first business date
   * @param to last business date
   */
  @GetMapping
  @NotesLists(of = "figures", rule = "SEC-02")
  AccuracyView between(@RequestParam LocalDate from, @RequestParam LocalDate to, Caller caller) {
    return AccuracyView.of(desk.between(from, to, caller));
  }
}
