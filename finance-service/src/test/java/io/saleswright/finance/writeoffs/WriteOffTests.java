package io.saleswright.finance.writeoffs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.finance.fixtures.Acts;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.RuleViolation;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What becomes of a small difference that is written off (FIN-09, FIN-16). */
class WriteOffTests {

  private static final Instant AT = Instant.parse("2026-11-23T02:00:00Z");
  private static final Instant LATER = AT.plusSeconds(60);
  private static final WriteOffRules RULES =
      new WriteOffRules(1, List.of(new SmallDifference(cny("50.00"), BigDecimal.ONE, cny("5.00"))));

  @Test
  void countsOnceItWasTakenAndIsToldOnce() {
    WriteOff asked = asked("12.00");
    assertThat(asked.openSince()).isEqualTo(AT);
    assertThat(asked.countsFrom()).isNull();

    Change<WriteOff> taken = asked.answered("w", true, LATER);

    assertThat(taken.state().stage()).isEqualTo(WriteOffStage.WRITTEN_OFF);
    assertThat(taken.state().openSince()).isNull();
    assertThat(taken.state().countsFrom()).isEqualTo(LATER);
    assertThat(taken.events())
        .containsExactly(
            new DifferenceWrittenOff("w", "WO-1", "o1", "c", cny("12.00"), "wang", null));
    assertThat(taken.state().answered("w", true, LATER).effective()).isFalse();
    assertThat(taken.state().answered("w", false, LATER).effective()).isFalse();
  }

  @Test
  void neverCountsWhenSomebodyWasFaster() {
    Change<WriteOff> dropped = asked("12.00").answered("w", false, LATER);

    assertThat(dropped.state().stage()).isEqualTo(WriteOffStage.DROPPED);
    assertThat(dropped.state().openSince()).isNull();
    assertThat(dropped.events()).isEmpty();
    assertThat(dropped.state().answered("w", true, LATER).effective()).isFalse();
    refuses("wrong-step", () -> dropped.state().mustBeReversible("li", RULES));
  }

  /** FIN-16: nobody takes back what they wrote off, unless it is very little. */
  @Test
  void isTakenBackByAnotherPersonAndOnce() {
    WriteOff counts = asked("12.00").answered("w", true, AT).state();
    refuses("wrong-step", () -> asked("12.00").reversed("w", "r", RULES, Acts.by("li", LATER)));
    refuses("own-difference", () -> counts.reversed("w", "r", RULES, Acts.by("wang", LATER)));

    Change<WriteOff> back = counts.reversed("w", "a slip", RULES, Acts.by("li", LATER));

    assertThat(back.state().stage()).isEqualTo(WriteOffStage.REVERSED);
    assertThat(back.state().openSince()).isEqualTo(LATER);
    assertThat(back.state().countsFrom()).isEqualTo(AT);
    assertThat(back.state().end()).isEqualTo(new WriteOff.End("a slip", "li", LATER));
    assertThat(back.events())
        .containsExactly(new WriteOffReversed("w", "WO-1", "o1", "c", cny("12.00"), "li", null));
    refuses("wrong-step", () -> back.state().reversed("w", "r", RULES, Acts.by("zhao", LATER)));
    WriteOff little = asked("5.00").answered("w", true, AT).state();
    assertThat(little.reversed("w", "r", RULES, Acts.by("wang", LATER)).effective()).isTrue();
  }

  @Test
  void isOpenUntilTheReceivableKnowsThatItIsOwedAgain() {
    WriteOff counts = asked("12.00").answered("w", true, AT).state();
    WriteOff back = counts.reversed("w", "r", RULES, Acts.by("li", LATER)).state();

    WriteOff told = back.told().state();

    assertThat(told.openSince()).isNull();
    assertThat(told.stage()).isEqualTo(WriteOffStage.REVERSED);
    assertThat(told.told().effective()).isFalse();
    assertThat(counts.told().effective()).isFalse();
    assertThat(asked("12.00").told().effective()).isFalse();
  }

  @Test
  void theMostOfAnOrderIsThatOfItsCurrency() {
    SmallDifference dollars = new SmallDifference(usd("9.00"), BigDecimal.TEN, usd("1.00"));
    WriteOffRules both =
        new WriteOffRules(
            1, List.of(new SmallDifference(cny("50.00"), BigDecimal.ONE, cny("5.00")), dollars));

    assertThat(both.mostOf(cny("1000.00"))).isEqualTo(cny("10.00"));
    assertThat(both.mostOf(cny("9000.00"))).isEqualTo(cny("50.00"));
    assertThat(both.mostOf(usd("50.00"))).isEqualTo(usd("5.00"));
    assertThat(both.mostOf(Money.of("50.00", "EUR"))).isEqualTo(Money.zero("EUR"));
  }

  @Test
  void limitsMayBeNothingAndAllOfIt() {
    Money nothing = cny("0.00");
    SmallDifference none = new SmallDifference(nothing, BigDecimal.ZERO, nothing);
    SmallDifference all = new SmallDifference(cny("9.00"), BigDecimal.valueOf(100), cny("9.00"));

    assertThat(none.most(cny("1000.00"))).isEqualTo(nothing);
    assertThat(all.most(cny("8.00"))).isEqualTo(cny("8.00"));
    Money negative = cny("-0.01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SmallDifference(negative, BigDecimal.ONE, negative));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SmallDifference(nothing, BigDecimal.ONE, negative));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SmallDifference(nothing, new BigDecimal("-0.01"), nothing));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SmallDifference(nothing, new BigDecimal("100.01"), nothing));
  }

  private static WriteOff asked(String amount) {
    WriteOff.Request request =
        new WriteOff.Request("o1", "c", cny(amount), "bank charges", "wang", 1, null);
    return WriteOff.requested("WO-1", request, AT).state();
  }

  private static Money cny(String amount) {
    return Money.of(amount, "CNY");
  }

  private static Money usd(String amount) {
    return Money.of(amount, "USD");
  }

  private static void refuses(String problem, ThrowingCallable step) {
    assertThatThrownBy(step)
        .isInstanceOf(RuleViolation.class)
        .hasFieldOrPropertyWithValue("problem", problem);
  }
}
