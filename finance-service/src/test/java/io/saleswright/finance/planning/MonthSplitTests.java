package io.saleswright.finance.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The parts of a budget are the whole, to the cent (EXP-02). */
class MonthSplitTests {

  @Test
  void whatCannotBeDividedLiesInTheFirstMonths() {
    List<Money> months = MonthSplit.even(Money.of("100.01", "CNY"));

    assertThat(months).hasSize(12);
    assertThat(months.getFirst()).isEqualTo(Money.of("8.34", "CNY"));
    assertThat(months.get(4)).isEqualTo(Money.of("8.34", "CNY"));
    assertThat(months.get(5)).isEqualTo(Money.of("8.33", "CNY"));
    assertThat(MonthSplit.sum(months)).isEqualTo(Money.of("100.01", "CNY"));
  }

  @Test
  void anyAmountAddsUpInMonthsAndQuarters() {
    Random random = new Random(11);
    for (int i = 0; i < 500; i++) {
      String currency = i % 3 == 0 ? "JPY" : "CNY";
      Money year =
          Money.rounding(new BigDecimal(random.nextInt(1_000_000_000)).movePointLeft(2), currency);
      List<Money> months = MonthSplit.even(year);
      assertThat(MonthSplit.sum(months)).isEqualTo(year);
      assertThat(MonthSplit.sum(MonthSplit.quarters(months))).isEqualTo(year);
      Money smallest = months.stream().min(Money::compareTo).orElseThrow();
      Money largest = months.stream().max(Money::compareTo).orElseThrow();
      assertThat(largest.minus(smallest).compareTo(Money.smallest(currency)))
          .isLessThanOrEqualTo(0);
    }
  }

  @Test
  void quartersKeepTheirSums() {
    List<Money> quarters =
        List.of(
            Money.of("10.00", "CNY"),
            Money.of("20.00", "CNY"),
            Money.of("0.00", "CNY"),
            Money.of("0.01", "CNY"));

    List<Money> months = MonthSplit.ofQuarters(quarters);

    assertThat(months).hasSize(12);
    assertThat(MonthSplit.quarters(months)).isEqualTo(quarters);
  }
}
