package io.saleswright.finance.writeoffs;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.platform.kernel.Authors;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.RuleViolation;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as a small difference, and who may write it off (FIN-09, FIN-16). */
class WriteOffRulesTests {

  private static final Money NOTHING = cny("0.00");
  private static final WriteOffRules RULES =
      new WriteOffRules(1, List.of(new SmallDifference(cny("50.00"), BigDecimal.ONE, cny("5.00"))));

  private static Money cny(String amount) {
    return Money.of(amount, "CNY");
  }

  @ParameterizedTest
  @CsvSource({
    "50.00, 0.00, 10000.00, true",
    "50.01, 0.00, 10000.00, false",
    "40.00, 10.00, 10000.00, true",
    "40.00, 10.01, 10000.00, false",
    "10.00, 0.00, 1000.00, true",
    "10.01, 0.00, 1000.00, false",
  })
  void holdsTheLimitAndThePercentage(String amount, String before, String total, boolean small) {
    if (small) {
      assertThatCode(() -> RULES.mustBeSmall(cny(amount), cny(before), cny(total)))
          .doesNotThrowAnyException();
    } else {
      assertThatThrownBy(() -> RULES.mustBeSmall(cny(amount), cny(before), cny(total)))
          .isInstanceOf(RuleViolation.class)
          .hasMessageContaining("at most");
    }
  }

  @Test
  void knowsNoDifferenceInOtherCurrencies() {
    Money dollar = Money.of("0.01", "USD");

    assertThatThrownBy(
            () -> RULES.mustBeSmall(dollar, Money.zero("USD"), Money.of("1000.00", "USD")))
        .hasMessageContaining("no limit");
    assertThatThrownBy(() -> RULES.mustBeAnother(dollar, Authors.of("wang"), "wang"))
        .isInstanceOf(RuleViolation.class);
  }

  @ParameterizedTest
  @CsvSource({"5.00, wang, true", "5.01, wang, false", "5.01, li, true"})
  void letsOneHandAloneDoVeryLittle(String amount, String by, boolean allowed) {
    if (allowed) {
      assertThatCode(() -> RULES.mustBeAnother(cny(amount), Authors.of("wang"), by))
          .doesNotThrowAnyException();
    } else {
      assertThatThrownBy(() -> RULES.mustBeAnother(cny(amount), Authors.of("wang"), by))
          .isInstanceOf(RuleViolation.class);
    }
  }

  @Test
  void refusesLimitsThatMakeNoSense() {
    assertThatThrownBy(() -> new SmallDifference(cny("1.00"), BigDecimal.ONE, cny("2.00")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SmallDifference(cny("1.00"), BigDecimal.valueOf(101), NOTHING))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SmallDifference(cny("1.00"), BigDecimal.ONE, Money.zero("USD")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
