package io.saleswright.finance.books;

import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.process.UnfinishedWork;
import java.time.Instant;
import java.util.List;
import java.util.SequencedMap;

/** Takes the figures of a month when nobody writes any more who decided before it was closed. */
final class BooksFollowUp implements UnfinishedWork {

  private final Aggregates<Books> books;
  private final BooksSearch search;
  private final MonthFigures figures;

  BooksFollowUp(Aggregates<Books> books, BooksSearch search, MonthFigures figures) {
    this.books = books;
    this.search = search;
    this.figures = figures;
  }

  @Override
  public String name() {
    return "months that are being closed";
  }

  @Override
  public SequencedMap<String, Instant> unfinished(Look look) {
    return search.closing(look.now().minus(Books.DRAIN).plusMillis(1), look);
  }

  @Override
  public void finish(String id, Cause cause) {
    Books now = books.get(id).state();
    BookMonth month = now.last().orElse(null);
    if (month == null || !now.isDrained(cause.at())) {
      return;
    }
    List<Figure> cameTo = figures.of(month.value(), now);
    books.change(
        id,
        cause,
        stored ->
            stored.state().isDrained(cause.at())
                ? stored.state().closed(month.month(), cameTo)
                : Change.none(stored.state()));
  }
}
