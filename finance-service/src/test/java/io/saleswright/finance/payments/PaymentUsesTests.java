package io.saleswright.finance.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.finance.fixtures.Acts;
import io.saleswright.finance.periods.OpenMonths;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Money that is paid back or taken as income, and money that is recorded twice (FIN-09, FIN-18).
 */
class PaymentUsesTests {

  private static final Instant AT = Instant.parse("2026-11-23T02:00:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-11-23");
  private static final PaymentRules RULES =
      new PaymentRules(4, List.of("BANK_TRANSFER"), true, ZoneId.of("Asia/Shanghai"));

  @Test
  void twoRefundsNeverHoldMoreThanThereIs() {
    Payment once = payment("500").refunding("r1", cny("300")).state();
    assertThat(once.holdsFor("r1")).isTrue();
    assertThat(once.unallocated()).isEqualTo(cny("200"));

    Payment more = once.refunding("r2", cny("200.01")).state();
    Payment exact = once.refunding("r3", cny("200")).state();

    assertThat(more.holdsFor("r2")).isFalse();
    assertThat(more.unallocated()).isEqualTo(cny("200"));
    assertThat(more.paidBack()).isEqualTo(cny("300"));
    assertThat(exact.holdsFor("r3")).isTrue();
    assertThat(exact.unallocated()).isEqualTo(cny("0"));
    assertThat(payment("500").refunding("r4", Money.of("1", "USD")).state().holdsFor("r4"))
        .isFalse();
  }

  /** The answer to a refund is final, however often it is asked. */
  @Test
  void aRefundIsAnsweredOnce() {
    Payment held = payment("500").refunding("r1", cny("500")).state();
    Payment refused = held.refunding("r2", cny("1")).state();
    Payment free = refused.refundGivenUp("r1").state();

    assertThat(held.refunding("r1", cny("1")).effective()).isFalse();
    assertThat(free.refunding("r2", cny("1")).effective()).isFalse();
    assertThat(free.holdsFor("r2")).isFalse();
    assertThat(free.unallocated()).isEqualTo(cny("500"));
  }

  @Test
  void whatIsGivenUpIsOnTheBalanceAgainAndNoOthersIs() {
    Payment both =
        payment("500").refunding("r1", cny("300")).state().refunding("r2", cny("150")).state();

    Payment one = both.refundGivenUp("r1").state();

    assertThat(one.unallocated()).isEqualTo(cny("350"));
    assertThat(one.holdsFor("r1")).isFalse();
    assertThat(one.holdsFor("r2")).isTrue();
    assertThat(one.refundGivenUp("r1").effective()).isFalse();
    assertThat(one.refundGivenUp("nobody's").effective()).isFalse();
    assertThat(payment("500").holdsFor("r1")).isFalse();
  }

  /** FIN-16: money that was paid back is not reversed as well. */
  @Test
  void isNotReversedWhileARefundHoldsOfIt() {
    Payment held = payment("500").refunding("r1", cny("0.01")).state();

    assertThatThrownBy(() -> held.mustBeReversible("another", RULES))
        .isInstanceOf(RuleViolation.class)
        .hasFieldOrPropertyWithValue("problem", "payment-refunded");
    held.refundGivenUp("r1").state().mustBeReversible("another", RULES);
    Payment reversed = payment("500").reversed("p", "r", RULES, Acts.by("another", AT)).state();
    assertThatThrownBy(() -> reversed.mustBeReversible("another", RULES))
        .isInstanceOf(RuleViolation.class);
    assertThat(reversed.refunding("r2", cny("1")).state().holdsFor("r2")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "c, 500, 2026-11-23, AB-1, true",
    "c, 500, 2026-11-23, ab 1, true",
    "c, 500, 2026-11-23, , true",
    "c, 500, 2026-11-23, AB-2, false",
    "d, 500, 2026-11-23, AB-1, false",
    "c, 500.01, 2026-11-23, AB-1, false",
    "c, 500, 2026-11-22, AB-1, false",
  })
  void knowsMoneyThatIsRecordedAgain(
      String customer, String amount, LocalDate day, @Nullable String reference, boolean same) {
    RecordPayment again =
        new RecordPayment(customer, cny(amount), day, "CASH", reference, List.of(), false);

    assertThat(receipt("500", "AB-1").looksLike(again)).isEqualTo(same);
    if (same) {
      assertThat(receipt("500", null).looksLike(again)).isTrue();
    }
  }

  @Test
  void takesOnlyWaysAndDaysThatThereAre() {
    RULES.check(recorded("BANK_TRANSFER", DAY), AT);
    assertThatThrownBy(() -> RULES.check(recorded("CASH", DAY), AT))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> RULES.check(recorded("BANK_TRANSFER", DAY.plusDays(1)), AT))
        .isInstanceOf(InvalidInput.class);
    // It is the next day in Shanghai by then.
    RULES.check(recorded("BANK_TRANSFER", DAY.plusDays(1)), Instant.parse("2026-11-23T16:00:00Z"));
  }

  /** FIN-16: money of a closed month is taken when it is said to be late, and not for ever. */
  @Test
  void moneyOfAClosedMonthIsTakenOnlyAsLate() {
    LocalDate october = DAY.minusMonths(1);
    PaymentRules late = rules(new Closed(true));
    PaymentRules tooLate = rules(new Closed(false));

    late.check(lateOf(october, true), AT);
    late.check(lateOf(DAY, false), AT);
    assertClosed(() -> late.check(lateOf(october, false), AT));
    assertClosed(() -> tooLate.check(lateOf(october, true), AT));
  }

  /**
   * The months before November are closed.
   *
   * @param takesLate whether what is told late still counts in an open month
   */
  private record Closed(boolean takesLate) implements OpenMonths {

    @Override
    public boolean take(LocalDate day) {
      return day.getMonthValue() == DAY.getMonthValue();
    }

    @Override
    public boolean takeLate(LocalDate day, Instant now) {
      return takesLate;
    }
  }

  private static PaymentRules rules(OpenMonths months) {
    return new PaymentRules(4, List.of("CASH"), true, ZoneId.of("Asia/Shanghai"), months);
  }

  private static RecordPayment lateOf(LocalDate day, boolean late) {
    return new RecordPayment("c", cny("500"), day, "CASH", null, List.of(), false, late);
  }

  private static void assertClosed(ThrowingCallable check) {
    assertThatThrownBy(check)
        .isInstanceOf(RuleViolation.class)
        .hasFieldOrPropertyWithValue("problem", "month-closed");
  }

  private static RecordPayment recorded(String method, LocalDate day) {
    return new RecordPayment("c", cny("500"), day, method, null, List.of(), false);
  }

  private static Receipt receipt(String amount, @Nullable String reference) {
    return new Receipt(
        "RE-1", "c", cny(amount), DAY, "BANK_TRANSFER", reference, "clerk", null, true);
  }

  private static Payment payment(String amount) {
    return Payment.received("p", receipt(amount, null), List.of(), List.of(), List.of(), AT)
        .state();
  }

  private static Money cny(String amount) {
    return Money.of(amount, "CNY");
  }
}
