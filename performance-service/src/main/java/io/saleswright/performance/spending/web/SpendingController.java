package io.saleswright.performance.spending.web;

import io.saleswright.performance.spending.SpendingDesk;
import io.saleswright.performance.spending.SpendingQuery;
import io.saleswright.performance.spending.Spent;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Place;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.web.access.NotesLists;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What people were paid for expenses, as figures of them count it (EXP-13). */
@RestController
@RequestMapping("/api/spending")
class SpendingController {

  private final SpendingDesk desk;

  SpendingController(SpendingDesk desk) {
    this.desk = desk;
  }

  /**
   * What the people spent whom the caller may look at, by person, month and category, the latest
   * month first: oneself, those whom one leads, and all for HR, finance, leadership and audit.
   *
   * @param year the year
   * @param month only of this month, 1 to 12
   * @param staffId only of this person
   * @param department only of this department's budget
   * @param category only of this category
   */
  @GetMapping
  @NotesLists(of = "spending", rule = "EXP-13")
  Page<SpendingRow> list(
      @RequestParam @Min(2000) @Max(2100) int year,
      @RequestParam @Nullable @Min(1) @Max(12) Integer month,
      @RequestParam @Nullable @Size(max = 64) String staffId,
      @RequestParam @Nullable @Size(max = 40) String department,
      @RequestParam @Nullable @Size(max = 40) String category,
      PageRequest page,
      Caller caller) {
    SpendingQuery query = new SpendingQuery(year, month, staffId, department, category);
    return Page.of(desk.list(query, page.slice(), caller), page, SpendingController::place)
        .map(SpendingRow::of);
  }

  private static Place place(Spent spent) {
    return new Place(spent.month().atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant(), spent.key());
  }
}
