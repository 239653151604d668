package io.saleswright.finance.books;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A month that takes no entries.
 *
 * @param month such as 2026-11
 * @param stage CLOSING or CLOSED
 * @param closedBy staff id of who closed it
 * @param since since when it takes no entries
 * @param figures what it came to; none until it is closed
 * @param reopening who wants it to be opened again; null when nobody does
 */
public record BookMonth(
    String month,
    MonthStage stage,
    String closedBy,
    Instant since,
    List<Figure> figures,
    @Nullable Reopening reopening) {

  public BookMonth {
    figures = List.copyOf(figures);
  }

  /** Which month it is. */
  public YearMonth value() {
    return YearMonth.parse(month);
  }

  /** Since when what is entered of it is late, and counts in the month of its entry. */
  public Instant lateFrom() {
    return since.plus(Books.DRAIN);
  }

  BookMonth closed(List<Figure> cameTo) {
    return new BookMonth(month, MonthStage.CLOSED, closedBy, since, cameTo, null);
  }

  BookMonth with(@Nullable Reopening wish) {
    return new BookMonth(month, stage, closedBy, since, figures, wish);
  }
}
