package io.saleswright.order.figures.web;

import io.saleswright.order.figures.FiguresDesk;
import io.saleswright.order.figures.ImportTotals;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.web.access.NotesLists;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures of the day and of all time. */
@RestController
@RequestMapping("/api/figures")
class FiguresController {

  private final FiguresDesk desk;

  FiguresController(FiguresDesk desk) {
    this.desk = desk;
  }

  /** Sales, new orders and what has not left yet, of the present day; all of it net. */
  @GetMapping("/today")
  @NotesLists(of = "figures", rule = "SEC-02")
  FiguresView today(Caller caller) {
    return FiguresView.of(desk.today(caller));
  }

  /**
   * The same of any day; what has not left yet is that of now.
   *
   * @param day the business date
   */
  @GetMapping("/days/{day}")
  @NotesLists(of = "figures", rule = "SEC-02")
  FiguresView day(@PathVariable LocalDate day, Caller caller) {
    return FiguresView.of(desk.of(day, caller));
  }

  record AllTimeView(
      String source, long orders, long lines, Map<String, Money> net, long shippedLate) {}

  /**
   * What was taken over from another system, all together.
   *
   * @param source name of the other system
   */
  @GetMapping("/all-time")
  @NotesLists(of = "figures", rule = "SEC-02")
  AllTimeView allTime(@RequestParam String source, Caller caller) {
    ImportTotals totals = desk.allTime(source, caller);
    return new AllTimeView(
        totals.source(), totals.orders(), totals.lines(), totals.net(), totals.shippedLate());
  }
}
