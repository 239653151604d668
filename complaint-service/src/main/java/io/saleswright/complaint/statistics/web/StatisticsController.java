package io.saleswright.complaint.statistics.web;

import io.saleswright.complaint.statistics.Cut;
import io.saleswright.complaint.statistics.StatisticsDesk;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.web.access.NotesLists;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures of complaints. */
@RestController
@RequestMapping("/api/complaints/statistics")
class StatisticsController {

  private final StatisticsDesk desk;

  StatisticsController(StatisticsDesk desk) {
    this.desk = desk;
  }

  /**
   * How many complaints were accepted in some days, how long they took in working hours, and what
   * came of them (CMP-20). Those that were withdrawn do not count.
   *
   * @param from the first day
   * @param to the last day
   * @param by ALL, KIND, SEVERITY, CAUSE, PRODUCT, HANDLER or REGION
   * @param asOf the last day of which something is known; today when it is left out
   */
  @GetMapping
  @NotesLists(of = "figures of complaints", rule = "CMP-20")
  Page<StatisticsView> statistics(
      @RequestParam LocalDate from,
      @RequestParam LocalDate to,
      @RequestParam(defaultValue = "ALL") Cut by,
      @RequestParam @Nullable LocalDate asOf,
      PageRequest page,
      Caller caller) {
    return Rows.page(
        desk.figures(by, from, to, asOf, caller).stream().map(StatisticsView::of).toList(), page);
  }
}
