package io.saleswright.finance.books.web;

import io.saleswright.finance.books.Books;
import io.saleswright.finance.books.BooksDesk;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Place;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.web.Warning;
import io.saleswright.platform.web.access.NotesLists;
import io.saleswright.platform.web.problem.Warnings;
import jakarta.validation.Valid;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The months of the books, and what they came to (FIN-15, FIN-16). */
@RestController
@RequestMapping("/api/books")
class BooksController {

  private static final int MONTHS = 11;

  private final BooksDesk desk;
  private final Warnings warnings;

  BooksController(BooksDesk desk, Warnings warnings) {
    this.desk = desk;
    this.warnings = warnings;
  }

  /** Which months are closed. */
  @GetMapping
  BooksView get(Caller caller) {
    return view(desk.get(caller), caller);
  }

  /**
   * Closes a month that is over: it takes no more entries at once, and its figures stay as they are
   * half a minute later, when nobody writes any more who began before. A bank statement that is
   * missing in it is warned of, before and after.
   */
  @PostMapping("/months/{month}/closing")
  ResponseEntity<BooksView> close(@PathVariable String month, Act act) {
    return ok(desk.close(month("month", month), act), act);
  }

  /** Asks to open the month that was closed last once more; another person decides. */
  @PostMapping("/months/{month}/reopening")
  ResponseEntity<BooksView> askToReopen(
      @PathVariable String month, @RequestBody @Valid ReopenRequest body, Act act) {
    return ok(desk.askToReopen(month("month", month), body.reason().strip(), act), act);
  }

  /** Opens the month again, by another person than who asked. */
  @PostMapping("/months/{month}/reopening/approval")
  ResponseEntity<BooksView> reopen(@PathVariable String month, Act act) {
    return ok(desk.reopen(month("month", month), act), act);
  }

  /** Leaves the month closed. */
  @DeleteMapping("/months/{month}/reopening")
  ResponseEntity<BooksView> keepClosed(@PathVariable String month, Act act) {
    return ok(desk.keepClosed(month("month", month), act), act);
  }

  /**
   * What months came to, newest first, one row for each currency.
   *
   * @param from the first month, such as 2026-01; eleven months before the last when left out
   * @param to the last month; the present one when left out
   */
  @GetMapping("/figures")
  @NotesLists(of = "figures of months", rule = "FIN-15")
  Page<MonthRow> figures(
      @RequestParam @Nullable String from,
      @RequestParam @Nullable String to,
      PageRequest page,
      Caller caller) {
    YearMonth last = to == null ? desk.present(caller) : month("to", to);
    YearMonth first = from == null ? last.minusMonths(MONTHS) : month("from", from);
    Place after = page.slice().after();
    List<MonthRow> rows =
        desk.figures(first, last, caller).stream()
            .flatMap(told -> MonthRow.of(told).stream())
            .sorted(
                Comparator.comparing(MonthRow::month).thenComparing(MonthRow::currency).reversed())
            .filter(row -> after == null || isBehind(row, after))
            .limit(page.slice().limit())
            .toList();
    return Page.of(rows, page, BooksController::place);
  }

  private static boolean isBehind(MonthRow row, Place after) {
    Place place = place(row);
    int months = place.createdAt().compareTo(after.createdAt());
    return months < 0 || (months == 0 && place.id().compareTo(after.id()) < 0);
  }

  private static Place place(MonthRow row) {
    Instant month = YearMonth.parse(row.month()).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    return new Place(month, row.currency());
  }

  private static YearMonth month(String field, String typed) {
    try {
      return YearMonth.parse(typed);
    } catch (DateTimeException _) {
      throw new InvalidInput(field, "FIN-15", "must be a month such as 2026-11");
    }
  }

  private ResponseEntity<BooksView> ok(Stored<Books> stored, Act act) {
    return Answers.ok(stored, view(stored.state(), act.caller()));
  }

  private BooksView view(Books books, Caller caller) {
    List<Warning> found =
        desk.missingStatements(books, caller).entrySet().stream()
            .map(month ->
                warnings.of(
                    "statements-missing",
                    "month",
                    Map.of("month", month.getKey(), "count", month.getValue())))
            .toList();
    return BooksView.of(books, found);
  }
}
