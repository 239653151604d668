package io.saleswright.complaint.cases.web;

import io.saleswright.complaint.cases.SatisfactionRow;
import io.saleswright.complaint.cases.ServiceLookupDesk;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.web.access.NotesLists;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How content customers are with service. */
@RestController
@RequestMapping("/api/service-satisfaction")
class SatisfactionController {

  private final ServiceLookupDesk desk;

  SatisfactionController(ServiceLookupDesk desk) {
    this.desk = desk;
  }

  /**
   * The scores of a month.
   *
   * @param key the customer, the product, or staff id of who solved it
   * @param month such as 2026-11
   * @param cases of how many cases
   * @param average the middle of the scores
   * @param lowest the lowest of them
   * @param notSolved how many customers said that it was not solved
   */
  record SatisfactionMonth(
      @Nullable String key,
      String month,
      long cases,
      BigDecimal average,
      int lowest,
      long notSolved) {

    static SatisfactionMonth of(SatisfactionRow row) {
      return new SatisfactionMonth(
          row.key(), row.month(), row.cases(), row.average(), row.lowest(), row.notSolved());
    }
  }

  /** Scores month by month. */
  record SatisfactionView(String by, List<SatisfactionMonth> months) {}

  /**
   * How content customers were with service, month by month, of all cases that the caller sees. A
   * case counts in the month in which its customer was asked last (CMP-15).
   *
   * @param by CUSTOMER, PRODUCT or HANDLER
   * @param from first business date
   * @param to last business date
   */
  @GetMapping
  @NotesLists(of = "satisfaction", rule = "CMP-15")
  SatisfactionView trend(
      @RequestParam SatisfactionRow.By by,
      @RequestParam LocalDate from,
      @RequestParam LocalDate to,
      Caller caller) {
    List<SatisfactionRow> rows = desk.satisfaction(by, from, to, caller);
    return new SatisfactionView(by.name(), rows.stream().map(SatisfactionMonth::of).toList());
  }
}
