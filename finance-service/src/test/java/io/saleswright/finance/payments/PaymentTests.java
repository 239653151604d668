package io.saleswright.finance.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.finance.fixtures.Acts;
import io.saleswright.finance.payments.Allocation.State;
import io.saleswright.finance.receivables.AllocationRefusal;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentTests {

  private static final Instant AT = Instant.parse("2026-11-23T02:00:00Z");
  private static final PaymentRules RULES =
      new PaymentRules(4, List.of("BANK_TRANSFER"), true, ZoneId.of("Asia/Shanghai"));

  @Test
  void tellsOfMoneyThatArrivedAndReservesItsShares() {
    Change<Payment> change = received("500", new Share("o1", cny("200")));

    assertThat(change.events())
        .containsExactly(
            new PaymentReceived(
                "p", "c", cny("500"), LocalDate.parse("2026-11-23"), "BANK_TRANSFER", "clerk"));
    assertThat(change.state().unallocated()).isEqualTo(cny("300"));
    assertThat(change.state().unfinishedSince()).isEqualTo(AT);
  }

  @Test
  void isAllocatedOnlyWhenTheReceivableHasTakenIt() {
    Payment reserved =
        payment("500").reserved("r", new Share("o1", cny("200")), Acts.by("clerk", AT)).state();

    Change<Payment> applied = reserved.applied("p", "r", AT);

    assertThat(applied.events())
        .containsExactly(new PaymentAllocated("p", "o1", cny("200"), "clerk"));
    assertThat(applied.state().unfinishedSince()).isNull();
    assertThat(applied.state().applied("p", "r", AT).effective()).isFalse();
  }

  @Test
  void neverAllocatesMoreThanItsAmount() {
    Payment most =
        payment("500").reserved("r", new Share("o1", cny("499.99")), Acts.by("clerk", AT)).state();

    assertThat(
            most.reserved("s", new Share("o2", cny("0.01")), Acts.by("clerk", AT))
                .state()
                .unallocated())
        .isEqualTo(cny("0"));
    assertThatThrownBy(() -> most.reserved("s", new Share("o2", cny("0.02")), Acts.by("clerk", AT)))
        .isInstanceOf(RuleViolation.class)
        .hasFieldOrPropertyWithValue("problem", "above-payment");
  }

  @Test
  void refusesAnotherCurrency() {
    Share dollars = new Share("o1", Money.of("1", "USD"));

    assertThatThrownBy(() -> payment("500").reserved("r", dollars, Acts.by("clerk", AT)))
        .isInstanceOf(RuleViolation.class)
        .hasFieldOrPropertyWithValue("problem", "other-currency");
  }

  @Test
  void getsBackWhatTheReceivableRefused() {
    Payment reserved =
        payment("500").reserved("r", new Share("o1", cny("200")), Acts.by("clerk", AT)).state();

    Payment refused = reserved.refused("r", AllocationRefusal.ABOVE_DUE, AT).state();

    assertThat(refused.unallocated()).isEqualTo(cny("500"));
    assertThat(refused.refusal("r")).isEqualTo(AllocationRefusal.ABOVE_DUE);
    assertThat(refused.unfinishedSince()).isNull();
    assertThat(refused.applied("p", "r", AT).effective()).isFalse();
    assertThat(refused.reserved("r", new Share("o1", cny("200")), Acts.by("clerk", AT)).effective())
        .isFalse();
  }

  @Test
  void takesBackWhatAReceivableFreedOnceForEachReturn() {
    Payment applied = applied("500", "200");

    Change<Payment> part = applied.takingBack("p", "owed-1", "r", cny("50"), AT);
    Change<Payment> rest = part.state().takingBack("p", "owed-2", "r", cny("150"), AT);

    assertThat(part.events()).containsExactly(new PaymentFreed("p", "c", "o1", cny("50")));
    assertThat(part.state().takingBack("p", "owed-1", "r", cny("50"), AT).effective()).isFalse();
    assertThat(rest.state().unallocated()).isEqualTo(cny("500"));
    assertThat(rest.state().allocations()).isEmpty();
  }

  @Test
  void tellsOfTheAllocationFirstWhenItIsFreedBeforeItWasConfirmed() {
    Payment reserved =
        payment("500").reserved("r", new Share("o1", cny("200")), Acts.by("clerk", AT)).state();

    Change<Payment> change = reserved.takingBack("p", "owed-1", "r", cny("200"), AT);

    assertThat(change.events())
        .containsExactly(
            new PaymentAllocated("p", "o1", cny("200"), "clerk"),
            new PaymentFreed("p", "c", "o1", cny("200")));
    assertThat(change.state().applied("p", "r", AT).effective()).isFalse();
  }

  @Test
  void isReversedByAnotherPersonAndTellsWhatItReleases() {
    Change<Payment> change =
        applied("500", "200").reversed("p", "bounced", RULES, Acts.by("head", AT));

    assertThat(change.events())
        .containsExactly(
            new PaymentReversed(
                "p",
                "c",
                cny("500"),
                List.of(new PaymentReversed.Released("o1", cny("200"))),
                "bounced",
                "head"));
    assertThat(change.state().unallocated()).isEqualTo(cny("0"));
    assertThat(change.state().allocations())
        .extracting(Allocation::state)
        .containsExactly(State.WITHDRAWING);
    assertThat(change.state().withdrawn("r", AT).state().unfinishedSince()).isNull();
  }

  @Test
  void releasesNothingThatWasNotAllocatedYet() {
    Payment reserved =
        payment("500").reserved("r", new Share("o1", cny("200")), Acts.by("clerk", AT)).state();

    Change<Payment> change = reserved.reversed("p", "bounced", RULES, Acts.by("head", AT));

    assertThat(change.events())
        .singleElement()
        .isInstanceOfSatisfying(
            PaymentReversed.class, event -> assertThat(event.released()).isEmpty());
    assertThat(change.state().applied("p", "r", AT).effective()).isFalse();
  }

  /** Whoever loosens the policy does not loosen it for the money that is there (FIN-16). */
  @Test
  void keepsThePolicyOfItsRecordingWhenItIsLoosened() {
    PaymentRules lenient = new PaymentRules(5, RULES.methods(), false, RULES.zone());
    Payment strict =
        Payment.received("p", receipt("500", true), List.of(), List.of(), List.of(), AT).state();
    Payment loose =
        Payment.received("p", receipt("500", false), List.of(), List.of(), List.of(), AT).state();

    assertThatThrownBy(() -> strict.reversed("p", "wrong", lenient, Acts.by("clerk", AT)))
        .hasFieldOrPropertyWithValue("problem", "own-payment");
    assertThat(strict.reversed("p", "wrong", lenient, Acts.by("head", AT)).effective()).isTrue();
    assertThatThrownBy(() -> loose.reversed("p", "wrong", RULES, Acts.by("clerk", AT)))
        .hasFieldOrPropertyWithValue("problem", "own-payment");
  }

  /** No two have one turn, so of two at one moment the second sees the first (FIN-09). */
  @Test
  void takesTheNextTurnAmongMoneyThatLooksTheSame() {
    Payment first = payment("500");
    Payment other =
        Payment.received("p", receipt("501", null), List.of(first), List.of(), List.of(), AT)
            .state();
    Payment second =
        Payment.received("p", receipt("500", null), List.of(first, other), List.of(), List.of(), AT)
            .state();

    assertThat(first.turns()).containsExactly("c|2026-11-23|500.00|CNY|1");
    assertThat(other.turns()).containsExactly("c|2026-11-23|501.00|CNY|1");
    assertThat(second.turns()).containsExactly("c|2026-11-23|500.00|CNY|2");
    assertThat(second.reversed("p", "wrong", RULES, Acts.by("head", AT)).state().turns())
        .isEqualTo(second.turns());
  }

  @Test
  void isNotReversedByItsRecorderUnlessThePolicyAllowsIt() {
    PaymentRules lenient = new PaymentRules(5, RULES.methods(), false, RULES.zone());

    assertThatThrownBy(() -> payment("500").reversed("p", "wrong", RULES, Acts.by("clerk", AT)))
        .isInstanceOf(RuleViolation.class)
        .hasFieldOrPropertyWithValue("rule", "FIN-16")
        .hasFieldOrPropertyWithValue("problem", "own-payment");
    assertThat(
            payment("500").reversed("p", "wrong", lenient, Acts.by("clerk", AT)).state().reversal())
        .isEqualTo(new Reversal("wrong", "clerk", AT, 5));
  }

  @Test
  void isReversedOnceAndTakesNoAllocationAfterwards() {
    Payment reversed = payment("500").reversed("p", "wrong", RULES, Acts.by("head", AT)).state();

    assertThatThrownBy(() -> reversed.reversed("p", "again", RULES, Acts.by("head", AT)))
        .isInstanceOf(RuleViolation.class)
        .hasFieldOrPropertyWithValue("problem", "payment-reversed");
    assertThatThrownBy(
            () -> reversed.reserved("r", new Share("o1", cny("1")), Acts.by("clerk", AT)))
        .isInstanceOf(RuleViolation.class)
        .hasFieldOrPropertyWithValue("problem", "payment-reversed");
  }

  @Test
  void whatAReceivableHasTakenIsNotFreedByALateRefusalOrWithdrawal() {
    Payment applied = applied("500", "200");

    assertThat(applied.refused("r", AllocationRefusal.ABOVE_DUE, AT).effective()).isFalse();
    assertThat(applied.withdrawn("r", AT).effective()).isFalse();
  }

  @Test
  void whatOneReceivableGivesBackLeavesTheOthersTheirs() {
    Payment two =
        applied("500", "200")
            .reserved("s", new Share("o2", cny("100")), Acts.by("clerk", AT))
            .state();

    Payment left = two.takingBack("p", "owed-1", "r", cny("200"), AT).state();

    assertThat(left.allocations()).extracting(Allocation::id).containsExactly("s");
    assertThat(left.unallocated()).isEqualTo(cny("400"));
  }

  @Test
  void aReversedPaymentFreesNothingMore() {
    Payment reversed =
        applied("500", "200").reversed("p", "bounced", RULES, Acts.by("head", AT)).state();

    Change<Payment> change = reversed.takingBack("p", "owed-1", "r", cny("200"), AT);

    assertThat(change.events()).isEmpty();
    assertThat(change.state().allocations()).isEqualTo(reversed.allocations());
  }

  @Test
  void remembersReturnsForNinetyDays() {
    Payment freed = applied("500", "200").takingBack("p", "owed-1", "r", cny("10"), AT).state();
    Instant last = AT.plus(Duration.ofDays(90));

    assertThat(takenBackAt(freed, last.minusMillis(1)))
        .extracting(Payment.TakenBack::owedId)
        .containsExactly("owed-1", "owed-2");
    assertThat(takenBackAt(freed, last))
        .extracting(Payment.TakenBack::owedId)
        .containsExactly("owed-2");
  }

  private static List<Payment.TakenBack> takenBackAt(Payment payment, Instant at) {
    return payment.takingBack("p", "owed-2", "r", cny("10"), at).state().takenBack();
  }

  @Test
  void hasARestUntilAllOfItIsAllocatedOrItIsReversed() {
    applied("500", "499.99").mustHaveRest();

    assertThatThrownBy(() -> applied("500", "500").mustHaveRest())
        .hasFieldOrPropertyWithValue("problem", "above-payment");
    assertThatThrownBy(() ->
            payment("500")
                .reversed("p", "wrong", RULES, Acts.by("head", AT))
                .state()
                .mustHaveRest())
        .hasFieldOrPropertyWithValue("problem", "payment-reversed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "0.001"})
  void refusesAShareThatIsNoMoney(String amount) {
    assertThatThrownBy(() -> new Share("o1", cny(amount))).isInstanceOf(InvalidInput.class);
  }

  @Test
  void remembersRefusalsForNinetyDays() {
    Payment refused =
        payment("500")
            .reserved("r", new Share("o1", cny("1")), Acts.by("clerk", AT))
            .state()
            .refused("r", AllocationRefusal.ABOVE_DUE, AT)
            .state()
            .reserved("s", new Share("o1", cny("1")), Acts.by("clerk", AT))
            .state();
    Instant last = AT.plus(Duration.ofDays(90));

    assertThat(refuseAt(refused, last.minusMillis(1)).refusal("r")).isNotNull();
    assertThat(refuseAt(refused, last).refusal("r")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "0.001"})
  void refusesAnAmountThatIsNoMoney(String amount) {
    assertThatThrownBy(() -> command(amount, LocalDate.parse("2026-11-23")))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void refusesSharesBeyondTheAmount() {
    assertThatThrownBy(() ->
            new RecordPayment(
                "c",
                cny("100"),
                LocalDate.parse("2026-11-23"),
                "BANK_TRANSFER",
                null,
                List.of(new Share("o1", cny("60")), new Share("o2", cny("40.01"))),
                false))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            invalid ->
                assertThat(invalid.errors().getFirst().field()).isEqualTo("allocations[1].amount"));
  }

  @Test
  void refusesMoneyFromTheFutureInTheCompanysZone() {
    Instant lateEvening = Instant.parse("2026-11-23T16:30:00Z");

    RULES.check(command("1", LocalDate.parse("2026-11-24")), lateEvening);

    assertThatThrownBy(() -> RULES.check(command("1", LocalDate.parse("2026-11-25")), lateEvening))
        .isInstanceOf(InvalidInput.class);
  }

  private static Payment refuseAt(Payment payment, Instant at) {
    return payment.refused("s", AllocationRefusal.ABOVE_DUE, at).state();
  }

  private static RecordPayment command(String amount, LocalDate receivedOn) {
    return new RecordPayment("c", cny(amount), receivedOn, "BANK_TRANSFER", null, List.of(), false);
  }

  private static Payment applied(String amount, String share) {
    return payment(amount)
        .reserved("r", new Share("o1", cny(share)), Acts.by("clerk", AT))
        .state()
        .applied("p", "r", AT)
        .state();
  }

  private static Payment payment(String amount) {
    return received(amount).state();
  }

  private static Change<Payment> received(String amount, Share... shares) {
    return Payment.received("p", receipt(amount, null), List.of(), List.of(shares), List.of(), AT);
  }

  private static Receipt receipt(String amount, @Nullable Boolean secondPersonReverses) {
    return new Receipt(
        "PAY-20261123-0001",
        "c",
        cny(amount),
        LocalDate.parse("2026-11-23"),
        "BANK_TRANSFER",
        null,
        "clerk",
        null,
        secondPersonReverses);
  }

  private static Money cny(String amount) {
    return Money.of(amount, "CNY");
  }
}
