package io.saleswright.finance.receivables;

import static io.saleswright.finance.receivables.AReceivable.RULES;
import static io.saleswright.finance.receivables.AReceivable.cny;
import static io.saleswright.finance.receivables.AReceivable.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.saleswright.finance.gates.Gate;
import io.saleswright.finance.receivables.PaymentTerms.Kind;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentPlanTests {

  @Test
  void asksForAllBeforeTheShipmentWhenPrepaid() {
    PaymentPlan plan = plan("1000.00", AReceivable.terms(Kind.PREPAID));

    assertThat(plan.instalments())
        .containsExactly(
            new Instalment(
                Instalment.Kind.BEFORE_SHIPMENT, cny("1000.00"), LocalDate.parse("2026-12-15")));
    assertThat(plan.dueAt(Gate.RELEASE, cny("1000.00"))).isEqualTo(cny("1000.00"));
    assertThat(plan.dueAt(Gate.SHIPMENT, cny("1000.00"))).isEqualTo(cny("1000.00"));
  }

  @ParameterizedTest
  @CsvSource({
    "1000.00, 30, 300.00, 700.00",
    "999.99, 33.3333, 333.33, 666.66",
    "0.03, 50, 0.02, 0.01",
    "0.01, 99, 0.01,",
    "100.00, 0.001, 0.01, 99.99",
    "0.01, 1, 0.01,",
    "100.00, 100, 100.00,",
    "100.00, 0, , 100.00"
  })
  void splitsDepositAndBalanceToTheCent(
      String total, String percent, String deposit, String balance) {
    PaymentPlan plan = plan(total, AReceivable.deposit(percent));

    assertThat(amounts(plan, Instalment.Kind.DEPOSIT))
        .isEqualTo(deposit == null ? List.of() : List.of(cny(deposit)));
    assertThat(amounts(plan, Instalment.Kind.BEFORE_SHIPMENT))
        .isEqualTo(balance == null ? List.of() : List.of(cny(balance)));
  }

  /** ISO 4217 gives JPY no decimals and KWD three (FIN-01, FIN-04). */
  @ParameterizedTest
  @CsvSource({"JPY, 95, 29, 66", "JPY, 1, 1,", "KWD, 1.000, 0.300, 0.700", "KWD, 0.001, 0.001,"})
  void splitsInTheDecimalsOfTheCurrency(
      String currency, String total, String deposit, String balance) {
    PaymentPlan plan =
        PaymentPlan.of(
            AReceivable.order(Money.of(total, currency)), AReceivable.deposit("30"), RULES);

    assertThat(plan.instalments())
        .extracting(instalment -> instalment.amount().toString())
        .containsExactlyElementsOf(
            Stream.of(deposit, balance)
                .filter(Objects::nonNull)
                .map(amount -> amount + " " + currency)
                .toList());
  }

  @Test
  void opensNoGateForADepositThatRoundsToNothing() {
    PaymentPlan plan = plan("100.00", AReceivable.deposit("0.001"));

    assertThat(plan.dueAt(Gate.RELEASE, cny("100.00"))).isEqualTo(cny("0.01"));
  }

  @Test
  void takesTheDepositFromThePolicyWhenTheTermsNameNone() {
    PaymentPlan plan = plan("1000.00", AReceivable.deposit(null));

    assertThat(plan.terms().depositPercent()).isEqualTo(new BigDecimal("30"));
    assertThat(plan.dueAt(Gate.RELEASE, cny("1000.00"))).isEqualTo(cny("300.00"));
    assertThat(plan.dueAt(Gate.SHIPMENT, cny("1000.00"))).isEqualTo(cny("1000.00"));
    assertThat(plan.policyVersion()).isEqualTo(7);
    assertThat(plan.instalments().getFirst().dueOn()).isEqualTo(LocalDate.parse("2026-11-26"));
  }

  @Test
  void leavesTheEndOfCreditOpenUntilTheGoodsAreSignedFor() {
    OrderFacts signed = order("1000.00").signed(LocalDate.parse("2026-12-20"));

    assertThat(plan("1000.00", AReceivable.terms(Kind.CREDIT)).instalments().getFirst().dueOn())
        .isNull();
    assertThat(
            PaymentPlan.of(signed, new PaymentTerms(Kind.CREDIT, null, 30), RULES)
                .instalments()
                .getFirst()
                .dueOn())
        .isEqualTo(LocalDate.parse("2027-01-19"));
    assertThat(
            PaymentPlan.of(signed, AReceivable.terms(Kind.CREDIT), RULES)
                .instalments()
                .getFirst()
                .dueOn())
        .isEqualTo(LocalDate.parse("2027-02-03"));
  }

  @Test
  void fillsInstalmentsInTheirOrder() {
    PaymentPlan plan = plan("1000.00", AReceivable.deposit("30"));

    assertThat(plan.openAfter(cny("0")))
        .extracting(Instalment::amount)
        .containsExactly(cny("300"), cny("700"));
    assertThat(plan.openAfter(cny("299.99")))
        .extracting(Instalment::amount)
        .containsExactly(cny("0.01"), cny("700"));
    assertThat(plan.openAfter(cny("300")))
        .extracting(Instalment::amount)
        .containsExactly(cny("700"));
    assertThat(plan.openAfter(cny("999.99")))
        .extracting(Instalment::amount)
        .containsExactly(cny("0.01"));
    assertThat(plan.openAfter(cny("1000"))).isEmpty();
  }

  @Test
  void addsUpToTheTotalForAnyTotalAndShare() {
    Random random = new Random(20261123);
    for (int i = 0; i < 2_000; i++) {
      Money total = new Money(BigDecimal.valueOf(random.nextInt(100_000_000), 2), "CNY");
      BigDecimal percent = BigDecimal.valueOf(random.nextInt(1_000_001), 4);
      PaymentTerms terms = new PaymentTerms(Kind.DEPOSIT_BALANCE, percent, null);

      PaymentPlan plan = plan(total.amount().toPlainString(), terms);

      assertThat(plan.instalments().stream().map(Instalment::amount).reduce(cny("0"), Money::plus))
          .as("%s with %s %%", total, percent)
          .isEqualTo(total);
      assertThat(plan.instalments()).allMatch(instalment -> instalment.amount().isPositive());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.01", "100.01"})
  void refusesADepositOutOfRange(String percent) {
    assertThatIllegalArgumentException().isThrownBy(() -> AReceivable.deposit(percent));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 367})
  void refusesDaysOfCreditOutOfRange(int days) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PaymentTerms(Kind.CREDIT, null, days));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 366})
  void takesDaysOfCreditUpToTheLimits(int days) {
    assertThat(new PaymentTerms(Kind.CREDIT, null, days).creditDays()).isEqualTo(days);
  }

  private static PaymentPlan plan(String total, PaymentTerms terms) {
    return PaymentPlan.of(order(total), terms, RULES);
  }

  private static List<Money> amounts(PaymentPlan plan, Instalment.Kind kind) {
    return plan.instalments().stream()
        .filter(instalment -> instalment.kind() == kind)
        .map(Instalment::amount)
        .toList();
  }
}
