package io.saleswright.finance.books;

import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Closes months, opens the last one again, and shows what they came to (FIN-15, FIN-16). */
public final class BooksDesk {

  private static final int MOST_MONTHS = 24;

  private final Aggregates<Books> books;
  private final MonthFigures figures;
  private final MissingStatements missing;
  private final ZoneId zone;
  private final InstantSource time;

  BooksDesk(
      Aggregates<Books> books,
      MonthFigures figures,
      MissingStatements missing,
      ZoneId zone,
      InstantSource time) {
    this.books = books;
    this.figures = figures;
    this.missing = missing;
    this.zone = zone;
    this.time = time;
  }

  /**
   * A month with what it came to.
   *
   * @param stage whether the figures stay as they are
   */
  public record Told(YearMonth month, MonthStage stage, List<Figure> figures) {}

  /**
   * Lets a month take no more entries.
   *
   * @throws RuleViolation when it is closed, another one is just being closed, or it is not the
   *     next
   * @throws InvalidInput when the month is not over
   */
  public Stored<Books> close(YearMonth month, Act act) {
    BooksStep.CLOSE.mustBeOpenTo(act.caller());
    LocalDate today = LocalDate.ofInstant(act.at(), zone);
    if (books.find(Books.ID).isEmpty()) {
      Stored<Books> first =
          books.createAt(Books.ID, act.cause(), _ -> Books.OPEN.closing(month, today, act));
      if (!first.repeated()) {
        return first;
      }
    }
    return change(act, now -> now.closing(month, today, act));
  }

  /**
   * Asks to open the last closed month again.
   *
   * @throws RuleViolation when it is not the last one, or is not closed
   */
  public Stored<Books> askToReopen(YearMonth month, String reason, Act act) {
    BooksStep.ASK_REOPENING.mustBeOpenTo(act.caller());
    mustHaveClosed(BooksStep.ASK_REOPENING);
    return change(act, now -> now.askingToReopen(month, reason, act));
  }

  /**
   * Opens the last closed month again.
   *
   * @throws RuleViolation when nobody has asked, or the same person did
   */
  public Stored<Books> reopen(YearMonth month, Act act) {
    BooksStep.REOPEN.mustBeOpenTo(act.caller());
    mustHaveClosed(BooksStep.REOPEN);
    return change(act, now -> now.reopened(month, act));
  }

  /** Leaves it closed. */
  public Stored<Books> keepClosed(YearMonth month, Act act) {
    BooksStep.KEEP_CLOSED.mustBeOpenTo(act.caller());
    mustHaveClosed(BooksStep.KEEP_CLOSED);
    return change(act, now -> now.staying(month));
  }

  private Stored<Books> change(Act act, Function<Books, Change<Books>> decision) {
    return books.change(Books.ID, act.cause(), now -> decision.apply(now.state()));
  }

  private void mustHaveClosed(BooksStep step) {
    if (books.find(Books.ID).isEmpty()) {
      step.mustStartFrom(MonthStage.UNCLOSED);
    }
  }

  /** Which months are closed. */
  public Books get(Caller caller) {
    BooksStep.READ.mustBeOpenTo(caller);
    return present();
  }

  /**
   * What months came to: a closed one as it was when it was closed, an open one by what is entered
   * now.
   *
   * @throws InvalidInput when it is more than two years, or ends before it begins
   */
  public List<Told> figures(YearMonth from, YearMonth to, Caller caller) {
    BooksStep.READ.mustBeOpenTo(caller);
    if (to.isBefore(from) || from.plusMonths(MOST_MONTHS).isBefore(to)) {
      throw new InvalidInput("to", "FIN-15", "must lie within two years after the first month");
    }
    Books now = present();
    return from.atDay(1)
        .datesUntil(to.plusMonths(1).atDay(1), Period.ofMonths(1))
        .map(YearMonth::from)
        .map(month -> told(month, now))
        .toList();
  }

  private Told told(YearMonth month, Books now) {
    BookMonth kept = now.month(month).filter(one -> one.stage() == MonthStage.CLOSED).orElse(null);
    return kept == null
        ? new Told(month, now.stage(month), figures.of(month, now))
        : new Told(month, MonthStage.CLOSED, kept.figures());
  }

  /**
   * How many bank statements are missing in the month that was closed last, and in the one that is
   * closed next; none of a month without a gap (FIN-09).
   */
  public SortedMap<YearMonth, Long> missingStatements(Books now, Caller caller) {
    BooksStep.READ.mustBeOpenTo(caller);
    YearMonth last =
        now.last()
            .map(BookMonth::value)
            .orElse(YearMonth.from(LocalDate.ofInstant(time.instant(), zone)).minusMonths(2));
    SortedMap<YearMonth, Long> all = new TreeMap<>();
    for (YearMonth month : List.of(last, last.plusMonths(1))) {
      long found = missing.in(month);
      if (found > 0) {
        all.put(month, found);
      }
    }
    return all;
  }

  /** The month that it is now. */
  public YearMonth present(Caller caller) {
    BooksStep.READ.mustBeOpenTo(caller);
    return YearMonth.from(LocalDate.ofInstant(time.instant(), zone));
  }

  private Books present() {
    return books.find(Books.ID).map(Stored::state).orElse(Books.OPEN);
  }
}
