package io.saleswright.complaint.statistics.web;

import io.saleswright.complaint.statistics.Cut;
import io.saleswright.complaint.statistics.StatisticsDesk;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Place;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.web.access.NotesLists;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures of complaints. */
@RestController
@RequestMapping("/api/complaints/statistics")
class StatisticsController {

  private static final Pattern ROW = Pattern.compile("[0-9]{1,6}");

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
    List<StatisticsView> all =
        desk.figures(by, from, to, asOf, caller).stream().map(StatisticsView::of).toList();
    Place after = page.slice().after();
    int begin = after == null ? 0 : row(after.id()) + 1;
    List<Numbered> rows =
        IntStream.range(Math.min(begin, all.size()), all.size())
            .limit(page.slice().limit())
            .mapToObj(row -> new Numbered(row, all.get(row)))
            .toList();
    return Page.of(rows, page, Numbered::place).map(Numbered::view);
  }

  private static int row(String id) {
    if (!ROW.matcher(id).matches()) {
      throw new InvalidInput("after", "CMP-20", "must be the next of an earlier page");
    }
    return Integer.parseInt(id);
  }

  /** A row with its number, by which the next page goes on. */
  private record Numbered(int row, StatisticsView view) {

    Place place() {
      return new Place(Instant.EPOCH, Integer.toString(row));
    }
  }
}
