package io.saleswright.finance.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.finance.fixtures.Acts;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Which months are closed, one after the other, and which is opened again (FIN-16). */
class BooksTests {

  private static final Instant AT = Instant.parse("2026-11-23T02:00:00Z");
  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
  private static final Act HEAD = Acts.by("head", AT);
  private static final List<Figure> FIGURES =
      List.of(new Figure(FigureKind.RECEIVED, Money.of("100.00", "CNY"), 2));

  @Test
  void aMonthTakesNothingFromTheMomentOnAtWhichItsClosingBegins() {
    Books closing = Books.OPEN.closing(SEPTEMBER, TODAY, HEAD).state();

    assertThat(closing.stage(SEPTEMBER)).isEqualTo(MonthStage.CLOSING);
    assertThat(closing.take(LocalDate.parse("2026-09-30"))).isFalse();
    assertThat(closing.take(LocalDate.parse("2020-01-01"))).isFalse();
    assertThat(closing.take(LocalDate.parse("2026-10-01"))).isTrue();
    assertThat(Books.OPEN.take(LocalDate.parse("2020-01-01"))).isTrue();
  }

  @Test
  void itsFiguresAreTakenWhenNobodyWritesAnyMore() {
    Books closing = Books.OPEN.closing(SEPTEMBER, TODAY, HEAD).state();

    assertThat(closing.isDrained(AT.plus(Books.DRAIN).minusMillis(1))).isFalse();
    assertThat(closing.isDrained(AT.plus(Books.DRAIN))).isTrue();
    Books closed = closing.closed("2026-09", FIGURES).state();
    assertThat(closed.stage(SEPTEMBER)).isEqualTo(MonthStage.CLOSED);
    assertThat(closed.month(SEPTEMBER).orElseThrow().figures()).isEqualTo(FIGURES);
    assertThat(closed.isDrained(AT.plus(Books.DRAIN))).isFalse();
    LocalDate late = LocalDate.parse("2026-09-30");
    assertThat(closing.takeLate(late, AT.plus(Books.DRAIN))).isFalse();
    assertThat(closed.takeLate(late, AT.plus(Books.DRAIN).minusMillis(1))).isFalse();
    assertThat(closed.takeLate(late, AT.plus(Books.DRAIN))).isTrue();
    assertThat(closed.takeLate(LocalDate.parse("2026-10-01"), AT.plus(Books.DRAIN))).isFalse();
    assertThat(closed.closed("2026-09", List.of()).effective()).isFalse();
    assertThat(closing.closed("2026-08", FIGURES).effective()).isFalse();
  }

  /**
   * The first month that is closed closes all before it, so they take what is late, too (FIN-16).
   */
  @Test
  void whatIsOlderThanTheFirstClosedMonthIsLateAsWell() {
    Books closing = Books.OPEN.closing(SEPTEMBER, TODAY, HEAD).state();
    Books closed = closing.closed("2026-09", FIGURES).state();
    LocalDate older = LocalDate.parse("2020-01-01");

    assertThat(Books.OPEN.takeLate(older, AT)).isFalse();
    assertThat(closing.takeLate(older, AT.plus(Books.DRAIN))).isFalse();
    assertThat(closed.takeLate(older, AT.plus(Books.DRAIN).minusMillis(1))).isFalse();
    assertThat(closed.takeLate(older, AT.plus(Books.DRAIN))).isTrue();
  }

  @Test
  void monthsAreClosedOneAfterTheOther() {
    Books closing = Books.OPEN.closing(SEPTEMBER, TODAY, HEAD).state();
    refuses("month-closing", () -> closing.closing(OCTOBER, TODAY, HEAD));
    Books closed = closing.closed("2026-09", FIGURES).state();
    refuses("wrong-step", () -> closed.closing(SEPTEMBER, TODAY, HEAD));
    refuses("not-next-month", () -> closed.closing(NOVEMBER, TODAY.plusMonths(1), HEAD));
    assertThat(closed.closing(OCTOBER, TODAY, HEAD).effective()).isTrue();
    assertThatThrownBy(() -> Books.OPEN.closing(NOVEMBER, TODAY, HEAD))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void onlyTheLastOneIsOpenedAgainByTwo() {
    Books both = closed(closed(Books.OPEN, SEPTEMBER), OCTOBER);
    refuses("not-last-month", () -> both.askingToReopen(SEPTEMBER, "r", HEAD));
    refuses("wrong-step", () -> both.askingToReopen(NOVEMBER, "r", HEAD));
    refuses("reopening-not-asked", () -> both.reopened(OCTOBER, HEAD));
    Books asked = both.askingToReopen(OCTOBER, "a payment is missing", HEAD).state();
    refuses("reopening-asked", () -> asked.askingToReopen(OCTOBER, "r", HEAD));
    refuses("own-paper", () -> asked.reopened(OCTOBER, HEAD));
    Instant later = AT.plusSeconds(60);

    Books reopened = asked.reopened(OCTOBER, Acts.by("manager", later)).state();

    assertThat(reopened.take(LocalDate.parse("2026-10-31"))).isTrue();
    assertThat(reopened.take(LocalDate.parse("2026-09-30"))).isFalse();
    assertThat(reopened.spans()).hasSize(1);
    assertThat(reopened.spans().getFirst().to()).isEqualTo(later);
    assertThat(asked.staying(OCTOBER).state().stage(OCTOBER)).isEqualTo(MonthStage.CLOSED);
    assertThat(asked.staying(OCTOBER).state().last().orElseThrow().reopening()).isNull();
  }

  private static Books closed(Books books, YearMonth month) {
    return books.closing(month, TODAY, HEAD).state().closed(month.toString(), FIGURES).state();
  }

  private static void refuses(String problem, ThrowingCallable step) {
    assertThatThrownBy(step)
        .isInstanceOf(RuleViolation.class)
        .hasFieldOrPropertyWithValue("problem", problem);
  }
}
