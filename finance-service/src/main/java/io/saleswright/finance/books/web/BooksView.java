package io.saleswright.finance.books.web;

import io.saleswright.finance.books.BookMonth;
import io.saleswright.finance.books.Books;
import io.saleswright.finance.books.ClosedSpan;
import io.saleswright.finance.books.Reopening;
import io.saleswright.platform.web.Warning;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which months of the books are closed.
 *
 * @param closedThrough the last month that takes no entries, such as 2026-10; null when all do
 * @param months the months that were closed, oldest first
 * @param reopened the months that were closed and opened again, oldest first
 * @param warnings bank statements that are missing in the month that was closed last, and in the
 *     one that is closed next (FIN-09)
 */
record BooksView(
    @Nullable String closedThrough,
    List<Month> months,
    List<Opened> reopened,
    List<Warning> warnings) {

  /** A month that takes no entries. */
  record Month(
      String month, String state, String closedBy, Instant since, @Nullable Wish reopening) {

    static Month of(BookMonth month) {
      return new Month(
          month.month(),
          month.stage().name(),
          month.closedBy(),
          month.since(),
          month.reopening() == null ? null : Wish.of(month.reopening()));
    }
  }

  /** That somebody wants a month to be opened again. */
  record Wish(String reason, String by, Instant at) {

    static Wish of(Reopening asked) {
      return new Wish(asked.reason(), asked.by(), asked.at());
    }
  }

  /** That a month was opened again. */
  record Opened(String month, Instant closedFrom, Instant openedAt, Wish asked, String by) {

    static Opened of(ClosedSpan span) {
      return new Opened(span.month(), span.from(), span.to(), Wish.of(span.asked()), span.by());
    }
  }

  static BooksView of(Books books, List<Warning> warnings) {
    return new BooksView(
        books.last().map(BookMonth::month).orElse(null),
        books.months().stream().map(Month::of).toList(),
        books.spans().stream().map(Opened::of).toList(),
        warnings);
  }
}
