package io.saleswright.finance.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.finance.risk.RiskRules.Limit;
import io.saleswright.finance.risked.RiskLimitCrossed;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What debts are too much, in each currency by itself (FIN-17). */
class RiskRulesTests {

  private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
  private static final RiskRules RULES =
      new RiskRules(new BigDecimal("30"), List.of(limit("2000", "CNY"), limit("300", "USD")));

  private static Limit limit(String exposure, String currency) {
    return new Limit(
        Money.of(exposure, currency), Money.of("100", currency), Money.of("1000", currency));
  }

  private static Exposure owes(String open, String overdue, String currency) {
    return new Exposure("c-1", 1, Money.of(open, currency), Money.of(overdue, currency));
  }

  @Test
  void eachCurrencyHasItsOwnLimits() {
    Money few = Money.of("999.99", "USD");
    assertThat(RULES.crossed(owes("300", "100", "USD"), few)).isEmpty();
    assertThat(RULES.crossed(owes("300.01", "100.01", "USD"), few))
        .containsOnlyKeys(RiskKind.EXPOSURE, RiskKind.OVERDUE);
    assertThat(RULES.crossed(owes("300.01", "0", "CNY"), Money.of("999", "CNY"))).isEmpty();
    assertThat(RULES.crossed(owes("9000000", "9000000", "HKD"), Money.of("9000000", "HKD")))
        .as("of a currency without limits nothing is told")
        .isEmpty();
  }

  @Test
  void sharesAreLookedAtFromSoMuchOnInThatCurrency() {
    assertThat(RULES.crossed(owes("300", "0", "USD"), Money.of("1000", "USD"))).isEmpty();
    assertThat(RULES.crossed(owes("300", "0", "USD"), Money.of("999.99", "USD"))).isEmpty();
    assertThat(RULES.crossed(owes("290", "0", "USD"), Money.of("1000", "USD"))).isEmpty();
    RiskRules narrow = new RiskRules(new BigDecimal("20"), List.of(limit("300", "USD")));
    assertThat(narrow.crossed(owes("290", "0", "USD"), Money.of("1000", "USD")))
        .containsOnlyKeys(RiskKind.CONCENTRATION);
  }

  /** Who is over the limit in one currency is told of again when they are in another one. */
  @Test
  void aCrossingInAnotherCurrencyIsToldByItself() {
    Crossing yuan = new Crossing(RiskKind.EXPOSURE, Money.of("2001", "CNY"), NOW);
    Crossing dollars = new Crossing(RiskKind.EXPOSURE, Money.of("301", "USD"), NOW);
    CustomerRisk first = CustomerRisk.of("c-1").watched(List.of(yuan)).state();

    Crossing more = new Crossing(RiskKind.EXPOSURE, Money.of("2500", "CNY"), NOW.plusSeconds(1));
    Change<CustomerRisk> both = first.watched(List.of(dollars, more));

    assertThat(both.state().crossings()).containsExactly(yuan, dollars);
    assertThat(both.events())
        .containsExactly(new RiskLimitCrossed("c-1", "EXPOSURE", dollars.owed()));
    assertThat(both.state().watched(List.of(dollars)).state().crossings()).containsExactly(dollars);
    assertThat(both.state().watched(List.of(yuan, dollars)).effective()).isFalse();
  }

  @Test
  void aLimitThatPeopleSetIsInOneCurrencyAndACurrencyHasOne() {
    RULES.mustBeSound();
    Money one = Money.of("1", "CNY");
    for (List<Limit> unsound :
        List.of(
            List.of(new Limit(one, Money.of("1", "USD"), one)),
            List.of(new Limit(one, one, Money.of("-1", "CNY"))),
            List.of(limit("1", "CNY"), limit("2", "CNY")))) {
      RiskRules rules = new RiskRules(BigDecimal.TEN, unsound);
      assertThatThrownBy(rules::mustBeSound).isInstanceOf(IllegalArgumentException.class);
    }
  }

  /** Amounts that an earlier release took are compared in their own currency each. */
  @Test
  void amountsOfSeveralCurrenciesAreComparedAsTheyAre() {
    Limit mixed = new Limit(Money.of("100", "USD"), Money.of("50", "CNY"), Money.of("1000", "CNY"));
    RiskRules rules = new RiskRules(new BigDecimal("30"), List.of(mixed));
    assertThat(rules.crossed(owes("200", "60", "USD"), Money.of("200", "USD")))
        .containsOnlyKeys(RiskKind.EXPOSURE);
    assertThat(rules.crossed(owes("200", "60", "CNY"), Money.of("200", "CNY")))
        .containsOnlyKeys(RiskKind.OVERDUE);
  }
}
