package io.saleswright.chaos.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.saleswright.chaos.load.CommandKind;
import io.saleswright.chaos.load.Fact;
import io.saleswright.chaos.load.Operation;
import io.saleswright.chaos.load.Operation.Outcome;
import io.saleswright.check.rules.CreditAccounts;
import io.saleswright.check.rules.Findings.Finding;
import io.saleswright.check.rules.Promise;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each kind of damage that a run looks for, injected into a run in which all else is well. */
class InjectedViolationsTests {

  private static final String PLACED = "order.OrderPlaced.v1";
  private static final String VERIFIED = "order.OrderVerified.v1";

  @Test
  void findsNothingWhenAllIsWell() {
    var run = soundRun();

    assertThat(run.judgedBy(history(Outcome.ACCEPTED))).isEmpty();
  }

  @Test
  void allowsARecordThatIsRepeated() {
    var run = soundRun().event(SyntheticRun.ORDERS, "o-1", 2, VERIFIED, "c-2");

    assertThat(run.judgedBy(history(Outcome.ACCEPTED))).isEmpty();
  }

  @Test
  void catchesAnAcceptedCommandThatIsLost() {
    HistoryRule rule = history(Outcome.ACCEPTED);
    var run =
        new SyntheticRun()
            .event(SyntheticRun.ORDERS, "o-1", 1, PLACED, "c-1")
            .stored("order", "orders", "o-1", 1, "{}");

    assertThat(run.judgedBy(rule))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.promise()).isEqualTo(Promise.TOLD);
          assertThat(finding.subject()).isEqualTo("c-2");
          assertThat(finding.text()).contains("verify o-1", "lost");
        });
    assertThat(rule.lost()).isEqualTo(1);
    assertThat(rule.doubled()).isZero();
  }

  @Test
  void catchesAnOrderThatVanishedWithItsEvents() {
    assertThat(new SyntheticRun().judgedBy(history(Outcome.ACCEPTED)))
        .extracting(Finding::subject)
        .containsExactly("c-1", "c-2");
  }

  @Test
  void catchesAnEventThatIsLost() {
    var run =
        new SyntheticRun()
            .event(SyntheticRun.ORDERS, "o-1", 1, PLACED, "c-1")
            .event(SyntheticRun.ORDERS, "o-1", 3, VERIFIED, "c-2")
            .stored("order", "orders", "o-1", 3, "{}");

    assertThat(run.judgedBy(history(Outcome.ACCEPTED)))
        .extracting(Finding::promise, Finding::text)
        .containsExactly(
            tuple(Promise.PUBLISHED, "event 2 of 3 is neither in the outbox nor in the topic"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Outcome.class,
      names = {"ACCEPTED", "UNKNOWN"})
  void catchesACommandThatIsCarriedOutTwice(Outcome outcome) {
    var run =
        new SyntheticRun()
            .event(SyntheticRun.ORDERS, "o-1", 1, PLACED, "c-1")
            .event(SyntheticRun.ORDERS, "o-1", 2, VERIFIED, "c-2")
            .event(SyntheticRun.ORDERS, "o-1", 3, VERIFIED, "c-2")
            .stored("order", "orders", "o-1", 3, "{}");

    HistoryRule rule = history(outcome);
    assertThat(run.judgedBy(rule))
        .singleElement()
        .satisfies(finding -> assertThat(finding.text()).endsWith("carried out 2 times"));
    assertThat(rule.doubled()).isEqualTo(1);
  }

  @Test
  void catchesAnOrderThatWasPlacedTwiceUnderOneKey() {
    var run =
        soundRun()
            .event(SyntheticRun.ORDERS, "o-2", 1, PLACED, "c-1")
            .stored("order", "orders", "o-2", 1, "{}");

    assertThat(run.judgedBy(history(Outcome.ACCEPTED)))
        .singleElement()
        .satisfies(finding -> assertThat(finding.text()).contains("place an order", "2 times"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Outcome.class,
      names = {"REFUSED", "TURNED_AWAY"})
  void catchesACommandThatWasRefusedAndCarriedOut(Outcome outcome) {
    assertThat(soundRun().judgedBy(history(outcome)))
        .singleElement()
        .satisfies(finding -> assertThat(finding.text()).endsWith("and yet it was carried out"));
  }

  @Test
  void allowsThatACommandOfUnknownOutcomeHasHappenedOrNot() {
    var without =
        new SyntheticRun()
            .event(SyntheticRun.ORDERS, "o-1", 1, PLACED, "c-1")
            .stored("order", "orders", "o-1", 1, "{}");

    assertThat(without.judgedBy(history(Outcome.UNKNOWN))).isEmpty();
    assertThat(soundRun().judgedBy(history(Outcome.UNKNOWN))).isEmpty();
  }

  @Test
  void catchesAnEffectOnAnotherAggregateThanTheClientWasTold() {
    var run =
        new SyntheticRun()
            .event(SyntheticRun.ORDERS, "o-1", 1, PLACED, "c-1")
            .event(SyntheticRun.ORDERS, "o-9", 1, VERIFIED, "c-2")
            .stored("order", "orders", "o-1", 1, "{}")
            .stored("order", "orders", "o-9", 1, "{}");

    assertThat(run.judgedBy(history(Outcome.ACCEPTED)))
        .singleElement()
        .satisfies(finding -> assertThat(finding.text()).endsWith("carried out on o-9"));
  }

  @Test
  void catchesEventsThatComeOutOfOrder() {
    var run =
        new SyntheticRun()
            .event(SyntheticRun.ORDERS, "o-1", 2, VERIFIED, "c-2")
            .event(SyntheticRun.ORDERS, "o-1", 1, PLACED, "c-1")
            .stored("order", "orders", "o-1", 2, "{}");

    assertThat(run.judgedBy(history(Outcome.ACCEPTED)))
        .extracting(Finding::promise)
        .containsExactly(Promise.IN_ORDER);
  }

  @Test
  void catchesCreditThatIsOverdrawn() {
    var run =
        new SyntheticRun()
            .event(SyntheticRun.CREDIT, "k", 1, "finance.CreditLimitSet.v1", Map.of(), limit("100"))
            .event(SyntheticRun.CREDIT, "k", 2, "finance.CreditReserved.v1", Map.of(), held("o-1"))
            .event(SyntheticRun.CREDIT, "k", 3, "finance.CreditReserved.v1", Map.of(), held("o-2"))
            .stored(
                "finance",
                "credit-accounts",
                "k",
                3,
                "{\"limit\":%s,\"claims\":[{\"held\":%s},{\"held\":%s}]}"
                    .formatted(stored("100"), stored("60"), stored("60")));

    assertThat(run.judgedBy(new CreditAccounts()))
        .extracting(Finding::promise, Finding::text)
        .containsExactly(tuple(Promise.MONEY, "event 3 reserves up to 120 with a limit of 100"));
  }

  @Test
  void catchesAFactThatIsLostAndOneThatIsAppliedTwice() {
    var lost = new Fact("f-1", SyntheticRun.PLANT, "o-1", "production.x.v1", true, 1);
    var told = new Fact("f-2", SyntheticRun.PLANT, "o-1", "production.x.v1", true, 2);
    var unsure = new Fact("f-3", SyntheticRun.PLANT, "o-1", "production.x.v1", false, 3);
    var id = Map.of("ce_id", "f-2");
    var cause = Map.of("ce_causationid", "f-2");
    var rule = new FactRule(List.of(lost, told, unsure));
    var run =
        new SyntheticRun()
            .event(SyntheticRun.PLANT, "o-1", 0, "production.x.v1", id, "{}")
            .event(SyntheticRun.PLANT, "o-1", 0, "production.x.v1", id, "{}")
            .event(SyntheticRun.ORDERS, "o-1", 1, "order.OrderReady.v1", cause, "{}")
            .event(SyntheticRun.ORDERS, "o-1", 2, "order.OrderReady.v1", cause, "{}")
            .stored("order", "orders", "o-1", 2, "{}");

    assertThat(run.judgedBy(rule))
        .extracting(Finding::subject, Finding::text)
        .containsExactly(
            tuple("f-1", "production.x.v1 of o-1 was acknowledged, and is not there"),
            tuple("f-2 order.OrderReady.v1 of o-1", "follows 2 times from one fact"));
    assertThat(rule.repeats()).isEqualTo(1);
    assertThat(rule.lost()).containsExactly(lost);
    assertThat(rule.doubled()).isEqualTo(1);
  }

  private static SyntheticRun soundRun() {
    return new SyntheticRun()
        .event(SyntheticRun.ORDERS, "o-1", 1, PLACED, "c-1")
        .event(SyntheticRun.ORDERS, "o-1", 2, VERIFIED, "c-2")
        .stored("order", "orders", "o-1", 2, "{}");
  }

  /** An order was placed for certain, and verified with the given outcome. */
  private static HistoryRule history(Outcome verified) {
    return new HistoryRule(
        List.of(
            new Operation(CommandKind.PLACE, "c-1", "o-1", Outcome.ACCEPTED, 1, false, "HTTP 201"),
            new Operation(CommandKind.VERIFY, "c-2", "o-1", verified, 1, false, "")));
  }

  private static String limit(String amount) {
    return "{\"limit\":{\"amount\":\"%s\",\"currency\":\"CNY\"}}".formatted(amount);
  }

  private static String held(String orderId) {
    return "{\"orderId\":\"%s\",\"amount\":{\"amount\":\"60\",\"currency\":\"CNY\"}}"
        .formatted(orderId);
  }

  private static String stored(String amount) {
    return "{\"amount\":{\"$numberDecimal\":\"%s\"},\"currency\":\"CNY\"}".formatted(amount);
  }
}
