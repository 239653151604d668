package io.saleswright.contract.lifecycle;

import static io.saleswright.contract.lifecycle.ApprovingTests.refuses;
import static io.saleswright.contract.lifecycle.ContractStory.LEGAL;
import static io.saleswright.contract.lifecycle.ContractStory.MANAGER;
import static io.saleswright.contract.lifecycle.ContractStory.MONDAY;
import static io.saleswright.contract.lifecycle.ContractStory.REP;
import static io.saleswright.contract.lifecycle.ContractStory.RULES;
import static io.saleswright.contract.lifecycle.ContractStory.SUPPORT;
import static io.saleswright.contract.lifecycle.ContractStory.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.saleswright.contract.breaches.Breach;
import io.saleswright.contract.drafting.ContractRenewalBegun;
import io.saleswright.contract.signing.ContractExpired;
import io.saleswright.contract.signing.Ending;
import io.saleswright.contract.signing.Filing;
import io.saleswright.contract.signing.Side;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.NotFound;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Filing, breaches, and the end of contracts (CON-08, CON-10, CON-14). */
class KeepingTests {

  private static final LocalDate UNTIL = LocalDate.of(2027, 11, 22);
  private static final Filing FILING = new Filing("A-7", "Room 2", "B 3", 0, SUPPORT, MONDAY, null);

  /** CON-08. */
  @Test
  void signedVersionIsFiledOnceUnderANumberOfItsOwn() {
    ContractStory story = ContractStory.drafted(ContractStory.sale("1"));
    refuses("wrong-step", () -> Keeping.file(story.stored(), FILING, false));

    story.effective();
    assertThat(story.contract().isUnfiled()).isTrue();
    refuses("archive-number-taken", () -> Keeping.file(story.stored(), FILING, true));

    story.then((it, _) -> Keeping.file(it, FILING, false), SUPPORT);
    assertThat(story.contract().isUnfiled()).isFalse();
    assertThat(story.last().stopped()).containsExactly("CON-08");
    refuses("contract-filed", () -> Keeping.file(story.stored(), FILING, false));
  }

  /** CON-14: a breach is recorded against a clause, with a claim and an outcome. */
  @Test
  void breachHasAClauseAClaimAndOneOutcome() {
    ContractStory story = ContractStory.drafted(ContractStory.sale("1")).effective();

    story.then(
        (it, act) -> Keeping.recordBreach(it, late("liability", TODAY, "12.00"), RULES, act),
        SUPPORT);
    Breach recorded = story.contract().breaches().getFirst();
    assertThat(recorded.number()).isEqualTo(1);
    assertThat(recorded.by()).isEqualTo(SUPPORT);

    Breach.Outcome outcome =
        new Breach.Outcome("paid half", Money.of("6.00", "CNY"), LEGAL, MONDAY);
    story.then((it, _) -> Keeping.settleBreach(it, 1, outcome), LEGAL);
    assertThat(story.contract().breaches().getFirst().outcome()).isEqualTo(outcome);
    refuses("breach-settled", () -> Keeping.settleBreach(story.stored(), 1, outcome));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> Keeping.settleBreach(story.stored(), 2, outcome));
  }

  @Test
  void breachOfNoClauseInTheFutureOrInAnotherCurrencyIsRefused() {
    ContractStory story = ContractStory.drafted(ContractStory.sale("1")).effective();

    assertInvalid(story, late("colour", TODAY, null), "clause");
    assertInvalid(story, late("liability", TODAY.plusDays(1), null), "happenedOn");
    Breach foreign =
        new Breach(
            0, Side.THEIRS, "liability", TODAY, "late", Money.of("1", "USD"), REP, MONDAY, null);
    assertInvalid(story, foreign, "claim");
  }

  private static void assertInvalid(ContractStory story, Breach breach, String field) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> Keeping.recordBreach(story.stored(), breach, RULES, story.act(REP)))
        .satisfies(refused -> assertThat(refused.errors().getFirst().field()).isEqualTo(field));
  }

  private static Breach late(String clause, LocalDate on, @Nullable String claim) {
    return new Breach(
        0,
        Side.THEIRS,
        clause,
        on,
        "paid late",
        claim == null ? null : Money.of(claim, "CNY"),
        REP,
        MONDAY,
        null);
  }

  /** CON-10: the last day counts until midnight in the company's zone. */
  @Test
  void contractExpiresWhenItsLastDayIsOver() {
    ContractStory story =
        ContractStory.drafted(ContractStory.framework(null, UNTIL, null)).effective();
    Deadline clock =
        story.last().started().stream()
            .filter(deadline -> deadline.rule().equals("CON-10"))
            .findFirst()
            .orElseThrow();
    assertThat(clock.due()).isEqualTo(Instant.parse("2027-11-22T16:00:00Z"));
    assertThat(clock.reminder()).isEqualTo(Instant.parse("2027-10-23T16:00:00Z"));

    assertThat(expired(story, "2027-11-22T15:59:59Z").effective()).isFalse();
    Change<Contract> expired = expired(story, "2027-11-22T16:00:00Z");
    assertThat(expired.state().stage()).isEqualTo(ContractStage.EXPIRED);
    assertThat(expired.events())
        .containsExactly(new ContractExpired(ContractStory.ID, story.contract().number(), UNTIL));
  }

  private static Change<Contract> expired(ContractStory story, String at) {
    return Closing.expire(story.stored(), RULES, Cause.internal("contract", Instant.parse(at)));
  }

  @Test
  void contractWithoutALastDayNeverExpires() {
    ContractStory story = ContractStory.drafted(ContractStory.sale("1")).effective();

    assertThat(expired(story, "2099-01-01T00:00:00Z").effective()).isFalse();
  }

  @Test
  void renewalNamesOneSuccessorAndStopsTheClock() {
    ContractStory story =
        ContractStory.drafted(ContractStory.framework(null, UNTIL, null)).effective();

    story.then(Closing::renew, SUPPORT);
    assertThat(story.raised(ContractRenewalBegun.class).successor())
        .isEqualTo(story.contract().successor());
    assertThat(story.last().stopped()).containsExactly("CON-10");
    refuses("contract-renewed", () -> Closing.renew(story.stored(), story.act(SUPPORT)));
  }

  @Test
  void terminationEndsWhatIsUnderWayToo() {
    ContractStory story =
        ContractStory.drafted(ContractStory.framework(null, UNTIL, null))
            .effective()
            .then((it, act) -> Writing.amend(it, "more", act), REP)
            .submitted()
            .then((it, act) -> Closing.terminate(it, "they are bankrupt", RULES, act), MANAGER);

    assertThat(story.contract().stage()).isEqualTo(ContractStage.TERMINATED);
    assertThat(story.contract().waitingFor()).isNull();
    assertThat(story.contract().ending().kind()).isEqualTo(Ending.Kind.TERMINATED);
    assertThat(story.last().stopped()).containsExactly("CON-04", "CON-10");
  }

  @Test
  void unsignedContractIsWithdrawn() {
    ContractStory story =
        ContractStory.drafted(ContractStory.sale("1"))
            .submitted()
            .then((it, act) -> Writing.withdraw(it, "they bought elsewhere", RULES, act), REP);

    assertThat(story.contract().stage()).isEqualTo(ContractStage.WITHDRAWN);
    assertThat(story.events()).containsExactly("ContractWithdrawn");
    refuses("wrong-step", story::submitted);
  }
}
