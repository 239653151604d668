package io.saleswright.finance.books;

import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Authors;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which months of the books are closed. They are closed one after the other, by one person, and
 * only the last one is opened again, by two (FIN-16).
 *
 * @param months the months that take no entries, oldest first and without a gap
 * @param spans what was closed and opened again, oldest first
 * @param closingSince since when the last month waits for its figures; null when none does
 */
public record Books(
    List<BookMonth> months, List<ClosedSpan> spans, @Nullable Instant closingSince) {

  /** The identity of the one aggregate: the company has one set of books. */
  static final String ID = "books";

  /** Nothing was ever closed. */
  static final Books OPEN = new Books(List.of(), List.of(), null);

  /**
   * How long those are waited for who decided before a month began to close: more than the store is
   * given to answer a write.
   */
  static final Duration DRAIN = Duration.ofSeconds(30);

  public Books {
    months = List.copyOf(months);
    spans = List.copyOf(spans);
  }

  /**
   * Lets a month take no more entries; its figures follow when nobody writes any more.
   *
   * @throws RuleViolation when it is closed, another one is just being closed, or it is not the
   *     next
   * @throws InvalidInput when the month is not over
   */
  Change<Books> closing(YearMonth month, LocalDate today, Act act) {
    BooksStep.CLOSE.mustStartFrom(stage(month));
    BooksRefusal.MONTH_CLOSING.unless(closingSince == null);
    BooksRefusal.NOT_NEXT_MONTH.unless(last().isEmpty() || month.equals(after(last().get())));
    if (!month.isBefore(YearMonth.from(today))) {
      throw new InvalidInput("month", "FIN-16", "must be over");
    }
    BookMonth begun =
        new BookMonth(month.toString(), MonthStage.CLOSING, act.by(), act.at(), List.of(), null);
    return Change.to(
        new Books(Stream.concat(months.stream(), Stream.of(begun)).toList(), spans, act.at()));
  }

  private static YearMonth after(BookMonth month) {
    return month.value().plusMonths(1);
  }

  /** Whether the last month's figures can be taken: nobody is left who decided before. */
  boolean isDrained(Instant now) {
    return closingSince != null && !now.isBefore(closingSince.plus(DRAIN));
  }

  /** The last month came to this; it stays so. */
  Change<Books> closed(String month, List<Figure> figures) {
    BookMonth last = last().orElse(null);
    return closingSince == null || last == null || !last.month().equals(month)
        ? Change.none(this)
        : Change.to(new Books(replacingLast(last.closed(figures)), spans, null));
  }

  /**
   * Asks to open the last closed month again.
   *
   * @throws RuleViolation when it is not the last one, is not closed, or somebody has asked
   */
  Change<Books> askingToReopen(YearMonth month, String reason, Act act) {
    BookMonth last = reopenable(BooksStep.ASK_REOPENING, month);
    BooksRefusal.REOPENING_ASKED.unless(last.reopening() == null);
    Reopening wish = new Reopening(reason, act.by(), act.at());
    return Change.to(new Books(replacingLast(last.with(wish)), spans, null));
  }

  /**
   * Opens the last closed month again, by another person than who asked.
   *
   * @throws RuleViolation when nobody has asked, or the same person did
   */
  Change<Books> reopened(YearMonth month, Act act) {
    BookMonth last = reopenable(BooksStep.REOPEN, month);
    BooksRefusal.REOPENING_NOT_ASKED.when(last.reopening() == null);
    Reopening asked = Objects.requireNonNull(last.reopening());
    Authors.of(asked.by()).mustNotInclude(act.by());
    ClosedSpan span = new ClosedSpan(last.month(), last.since(), act.at(), asked, act.by());
    return Change.to(
        new Books(
            months.subList(0, months.size() - 1),
            Stream.concat(spans.stream(), Stream.of(span)).toList(),
            null));
  }

  /**
   * Leaves it closed.
   *
   * @throws RuleViolation when nobody has asked
   */
  Change<Books> staying(YearMonth month) {
    BookMonth last = reopenable(BooksStep.KEEP_CLOSED, month);
    BooksRefusal.REOPENING_NOT_ASKED.when(last.reopening() == null);
    return Change.to(new Books(replacingLast(last.with((Reopening) null)), spans, null));
  }

  private BookMonth reopenable(BooksStep step, YearMonth month) {
    step.mustStartFrom(stage(month));
    BookMonth last = last().orElseThrow();
    BooksRefusal.NOT_LAST_MONTH.unless(last.value().equals(month));
    return last;
  }

  /** How a month stands; all before the first that was closed are closed, too. */
  public MonthStage stage(YearMonth month) {
    BookMonth last = last().orElse(null);
    if (last == null || month.isAfter(last.value())) {
      return MonthStage.UNCLOSED;
    }
    return last.value().equals(month) ? last.stage() : MonthStage.CLOSED;
  }

  /** Whether the day's month takes entries. */
  boolean take(LocalDate day) {
    return stage(YearMonth.from(day)) == MonthStage.UNCLOSED;
  }

  /**
   * Whether something of a closed month can be entered at a moment, to count in that moment's
   * month. Whatever was entered earlier was decided before the close began, and is among its
   * figures. The first month that was closed closed all before it, too.
   */
  boolean takeLate(LocalDate day, Instant at) {
    YearMonth month = YearMonth.from(day);
    return stage(month) == MonthStage.CLOSED
        && closing(month).map(one -> !at.isBefore(one.lateFrom())).orElse(false);
  }

  /** The month with which this one was closed. */
  private Optional<BookMonth> closing(YearMonth month) {
    return months.stream()
        .limit(1)
        .filter(first -> month.isBefore(first.value()) && first.stage() == MonthStage.CLOSED)
        .findFirst()
        .or(() -> month(month));
  }

  /** The month, when it takes no entries and was closed by itself. */
  public Optional<BookMonth> month(YearMonth month) {
    return months.stream().filter(one -> one.value().equals(month)).findFirst();
  }

  /** The last month that takes no entries. */
  public Optional<BookMonth> last() {
    return months.isEmpty() ? Optional.empty() : Optional.of(months.getLast());
  }

  private List<BookMonth> replacingLast(BookMonth other) {
    List<BookMonth> all = new ArrayList<>(months);
    all.set(all.size() - 1, other);
    return all;
  }
}
