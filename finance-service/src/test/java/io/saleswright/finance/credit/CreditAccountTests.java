package io.saleswright.finance.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.finance.credit.CreditClaim.State;
import io.saleswright.finance.fixtures.Acts;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CreditAccountTests {

  private static final Instant AT = Instant.parse("2026-11-23T02:00:00Z");

  @Test
  void reservesUpToTheLastCentOfTheLimit() {
    Change<CreditAccount> all = account("1000").requested(request("o1", 1, "1000.00"), AT);
    Change<CreditAccount> tooMuch = account("1000").requested(request("o1", 1, "1000.01"), AT);

    assertThat(all.events()).containsExactly(new CreditReserved("c", "o1", 1, cny("1000")));
    assertThat(all.state().available()).isEqualTo(cny("0"));
    assertThat(tooMuch.events())
        .containsExactly(refused(cny("1000.01"), cny("1000"), "LIMIT", cny("1000")));
    assertThat(tooMuch.state().held()).isEqualTo(cny("0"));
  }

  @Test
  void hasNoLimitUntilOneIsSet() {
    CreditAccount fresh = CreditAccount.empty("c", "CNY");

    assertThat(fresh.requested(request("o1", 1, "0.01"), AT).events())
        .containsExactly(refused(cny("0.01"), cny("0"), "NO_LIMIT", cny("0")));
  }

  @Test
  void answersAnOlderTurnOrARepeatWithNothing() {
    CreditAccount account = account("1000").requested(request("o1", 2, "400"), AT).state();

    assertThat(account.requested(request("o1", 2, "999"), AT).effective()).isFalse();
    assertThat(account.requested(request("o1", 1, "999"), AT).effective()).isFalse();
    assertThat(account.released("o1", 1, AT).effective()).isFalse();
  }

  @Test
  void replacesAnOrdersReservationWhenItsTotalChanges() {
    CreditAccount account = account("1000").requested(request("o1", 1, "400"), AT).state();

    CreditAccount more = account.requested(request("o1", 2, "1000"), AT).state();
    CreditAccount refused = account.requested(request("o1", 2, "1000.01"), AT).state();

    assertThat(more.held()).isEqualTo(cny("1000"));
    assertThat(refused.held()).isEqualTo(cny("400"));
    assertThat(refused.claim("o1")).map(CreditClaim::state).contains(State.REFUSED);
  }

  @Test
  void letsAnOrderOweLessEvenWhenTheLimitWasLowered() {
    CreditAccount account = account("1000").requested(request("o1", 1, "800"), AT).state();
    CreditAccount lowered = account.limitedTo(cny("100"), Acts.by("head", AT)).state();

    CreditAccount less = lowered.requested(request("o1", 2, "700"), AT).state();

    assertThat(lowered.held()).isEqualTo(cny("800"));
    assertThat(lowered.available()).isEqualTo(cny("0"));
    assertThat(less.held()).isEqualTo(cny("700"));
  }

  @Test
  void givesBackWhatAnOrderHeldOnce() {
    CreditAccount account = account("1000").requested(request("o1", 1, "400"), AT).state();

    Change<CreditAccount> released = account.released("o1", 2, AT);

    assertThat(released.events()).containsExactly(new CreditReleased("c", "o1", cny("400")));
    assertThat(released.state().available()).isEqualTo(cny("1000"));
    assertThat(released.state().released("o1", 2, AT).effective()).isFalse();
  }

  @Test
  void refusesARequestThatComesAfterItsRelease() {
    CreditAccount released = account("1000").released("o1", 2, AT).state();

    Change<CreditAccount> late = released.requested(request("o1", 1, "400"), AT);

    assertThat(late.effective()).isFalse();
    assertThat(late.state().held()).isEqualTo(cny("0"));
  }

  @Test
  void forgetsReleasesAfterNinetyDays() {
    CreditAccount released = account("1000").released("o1", 2, AT).state();
    Instant last = AT.plus(Duration.ofDays(90));

    assertThat(released.released("o2", 1, last.minusMillis(1)).state().claim("o1")).isPresent();
    assertThat(released.released("o2", 1, last).state().claim("o1")).isEmpty();
  }

  @Test
  void servesWaitingOrdersInTheirOrderWhenTheLimitIsRaised() {
    CreditAccount waiting =
        CreditAccount.empty("c", "CNY")
            .requested(request("o1", 1, "600"), AT)
            .state()
            .requested(request("o2", 1, "600"), AT)
            .state()
            .requested(request("o3", 1, "400"), AT)
            .state();

    Change<CreditAccount> raised = waiting.limitedTo(cny("1000"), Acts.by("head", AT));

    assertThat(raised.events())
        .containsExactly(
            new CreditLimitSet("c", cny("1000"), "head"),
            new CreditReserved("c", "o1", 1, cny("600")),
            new CreditReserved("c", "o3", 1, cny("400")),
            new CreditRefused(
                "c", "o2", 1, cny("600"), cny("0"), "LIMIT", cny("1000"), cny("1000")));
    assertThat(raised.edited()).isTrue();
  }

  @Test
  void servesAWaitingOrderWhenAnotherGivesItsCreditBack() {
    CreditAccount waiting =
        account("1000")
            .requested(request("o1", 1, "1000"), AT)
            .state()
            .requested(request("o2", 1, "500"), AT)
            .state();

    assertThat(waiting.released("o1", 2, AT).events())
        .containsExactly(
            new CreditReleased("c", "o1", cny("1000")),
            new CreditReserved("c", "o2", 1, cny("500")));
  }

  @Test
  void isUnfinishedUntilEveryAnswerIsDelivered() {
    CreditAccount asked = account("1000").requested(request("o1", 1, "400"), AT).state();

    CreditAccount wrong = asked.answerDelivered("o1", 1, State.REFUSED, AT).state();
    CreditAccount delivered = asked.answerDelivered("o1", 1, State.RESERVED, AT).state();

    assertThat(asked.unfinishedSince()).isEqualTo(AT);
    assertThat(wrong.unfinishedSince()).isEqualTo(AT);
    assertThat(delivered.unfinishedSince()).isNull();
    assertThat(delivered.unanswered()).isEmpty();
  }

  @Test
  void refusesAnotherCurrency() {
    CreditRequest dollars = new CreditRequest("c", "o1", 1, 1, Money.of("1", "USD"));
    CreditAccount held = account("1000").requested(request("o1", 1, "400"), AT).state();

    assertThat(account("1000").requested(dollars, AT).events())
        .containsExactly(refused(Money.of("1", "USD"), cny("1000"), "OTHER_CURRENCY", cny("1000")));
    assertThatThrownBy(() -> held.limitedTo(Money.of("9", "USD"), Acts.by("head", AT)))
        .isInstanceOf(RuleViolation.class)
        .hasFieldOrPropertyWithValue("rule", "FIN-17");
  }

  @Test
  void servesWhatWaitedUnderALimitOfAnotherCurrency() {
    CreditAccount waiting =
        CreditAccount.empty("c", "USD").requested(request("o1", 1, "600"), AT).state();

    Change<CreditAccount> limited = waiting.limitedTo(cny("1000"), Acts.by("head", AT));

    assertThat(limited.events())
        .containsExactly(
            new CreditLimitSet("c", cny("1000"), "head"),
            new CreditReserved("c", "o1", 1, cny("600")));
    assertThat(limited.state().held()).isEqualTo(cny("600"));
  }

  private static CreditAccount account(String limit) {
    return CreditAccount.empty("c", "CNY").limitedTo(cny(limit), Acts.by("head", AT)).state();
  }

  private static CreditRequest request(String order, long turn, String amount) {
    return new CreditRequest("c", order, turn, turn, cny(amount));
  }

  private static Money cny(String amount) {
    return Money.of(amount, "CNY");
  }

  private static CreditRefused refused(Money asked, Money available, String reason, Money limit) {
    return new CreditRefused("c", "o1", 1, asked, available, reason, limit, cny("0"));
  }
}
