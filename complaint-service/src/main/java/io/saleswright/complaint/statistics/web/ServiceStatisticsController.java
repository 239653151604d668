package io.saleswright.complaint.statistics.web;

import io.saleswright.complaint.statistics.ServiceCut;
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

/** Figures of after-sales service. */
@RestController
@RequestMapping("/api/service-cases")
class ServiceStatisticsController {

  private final StatisticsDesk desk;

  ServiceStatisticsController(StatisticsDesk desk) {
    this.desk = desk;
  }

  /**
   * How many cases were recorded in some days, how long they took in working hours, and what came
   * of them (CMP-20). Those that were withdrawn do not count.
   *
   * @param from the first day
   * @param to the last day
   * @param by ALL, PRODUCT, PROBLEM, HANDLER, REGION, DIFFICULTY or COVERAGE
   * @param asOf the last day of which something is known; today when it is left out
   */
  @GetMapping("/statistics")
  @NotesLists(of = "figures of service", rule = "CMP-20")
  Page<ServiceStatisticsView> statistics(
      @RequestParam LocalDate from,
      @RequestParam LocalDate to,
      @RequestParam(defaultValue = "ALL") ServiceCut by,
      @RequestParam @Nullable LocalDate asOf,
      PageRequest page,
      Caller caller) {
    return Rows.page(
        desk.service(by, from, to, asOf, caller).stream().map(ServiceStatisticsView::of).toList(),
        page);
  }

  /**
   * Which problems came up with which products in some days, in complaints and in cases of service,
   * the most frequent first (CMP-12). A case that comes from one of the complaints is counted with
   * it.
   *
   * @param from the first day
   * @param to the last day
   */
  @GetMapping("/problems")
  @NotesLists(of = "frequent problems", rule = "CMP-12")
  Page<ProblemView> problems(
      @RequestParam LocalDate from, @RequestParam LocalDate to, PageRequest page, Caller caller) {
    return Rows.page(desk.problems(from, to, caller).stream().map(ProblemView::of).toList(), page);
  }
}
