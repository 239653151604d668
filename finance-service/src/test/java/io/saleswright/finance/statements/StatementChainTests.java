package io.saleswright.finance.statements;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.finance.statements.StatementChain.Link;
import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A statement that is missing between two others of an account is found (FIN-09). */
class StatementChainTests {

  private final List<Link> all = new ArrayList<>();

  @Test
  void eachBeginsWhereTheOneBeforeEnded() {
    add("mon", 1, "100", "150");
    add("tue", 2, "150", "130");
    add("thu", 4, "130", "130");

    assertThat(missing()).isEmpty();
  }

  @Test
  void whatIsMissingIsFoundAndIsMissingNoMoreOnceItCame() {
    add("mon", 1, "100", "150");
    add("wed", 3, "170", "180");
    add("thu", 4, "180", "90");
    assertThat(missing()).containsExactly("wed after mon");

    add("tue", 2, "150", "170");
    assertThat(missing()).isEmpty();
  }

  /** Of two that are missing one may come first; the other is missing on where it lies. */
  @Test
  void aGapIsMadeSmallerFromBothEnds() {
    add("mon", 1, "100", "150");
    add("thu", 4, "180", "90");
    add("tue", 2, "150", "170");
    assertThat(missing()).containsExactly("thu after tue");

    all.removeLast();
    add("wed", 3, "170", "180");
    assertThat(missing()).containsExactly("wed after mon");
  }

  /** Where each day ends with nothing, the day of a statement that lies long ago says nothing. */
  @Test
  void anOldStatementWithTheSameBalanceIsNotTheOneBefore() {
    add("mon", 1, "100", "150");
    add("tue", 2, "150", "170");
    add("thu", 4, "150", "160");

    assertThat(missing()).containsExactly("thu after tue");
  }

  @Test
  void pagesOfADayFollowEachOtherInAnyOrder() {
    add("mon", 1, "100", "150");
    add("page 2", 2, "160", "170");
    add("page 1", 2, "150", "160");
    add("wed", 3, "170", "170");
    assertThat(missing()).isEmpty();

    all.removeIf(link -> link.id().equals("page 1"));
    assertThat(missing()).containsExactly("page 2 after mon");
  }

  /** The end of a day of pages is what the next day is compared with. */
  @Test
  void theLastPageOfADayIsTheOneThatIsThere() {
    add("page 1", 1, "100", "150");
    add("page 2", 1, "150", "160");
    add("wed", 3, "170", "180");

    assertThat(missing()).containsExactly("wed after page 2");
  }

  /** The file of a week may begin anywhere, when its days were told before. */
  @Test
  void whatOverlapsBeginsWhereAnyEarlierOneEnded() {
    add("mon", 1, "100", "150");
    add("tue", 2, "150", "170");
    add("wed", 3, "170", "180");
    all.add(new Link("tue to thu", cny("150"), cny("190"), day(4), true));
    add("fri", 5, "190", "195");
    assertThat(missing()).isEmpty();

    all.add(new Link("other", cny("149"), cny("195"), day(5), true));
    assertThat(missing()).containsExactly("other after tue to thu");
  }

  @Test
  void nothingIsMissingBeforeTheFirstDay() {
    add("page 2", 1, "160", "170");
    add("page 4", 1, "180", "190");

    assertThat(missing()).isEmpty();
  }

  private void add(String id, int day, String opening, String closing) {
    all.add(new Link(id, cny(opening), cny(closing), day(day), false));
  }

  private List<String> missing() {
    return all.stream()
        .flatMap(link ->
            StatementChain.missingBefore(link, all).stream()
                .map(last -> link.id() + " after " + last.id()))
        .toList();
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2026, 11, day);
  }

  private static Money cny(String amount) {
    return Money.of(amount, "CNY");
  }
}
