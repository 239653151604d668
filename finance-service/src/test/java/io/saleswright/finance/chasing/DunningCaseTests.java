package io.saleswright.finance.chasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.finance.customers.PaperWay;
import io.saleswright.finance.dunned.Call;
import io.saleswright.finance.dunned.CallResult;
import io.saleswright.finance.dunned.Promise.Outcome;
import io.saleswright.finance.fixtures.Acts;
import io.saleswright.finance.fixtures.Calendars;
import io.saleswright.finance.orders.OrderOwner;
import io.saleswright.finance.receivables.ReceivableStage;
import io.saleswright.finance.standing.OpenPart;
import io.saleswright.finance.standing.Standing;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * When money is chased, how firmly, and when it is not (FIN-06). Due on the 1st; levels from 1, 15
 * and 30 days; chased again after 7; a promise lies at most 10 days ahead.
 */
class DunningCaseTests {

  private static final DunningRules RULES =
      new DunningRules(List.of(1, 15, 30), 7, 10, Calendars.USUAL);
  private static final LocalDate DUE_ON = LocalDate.parse("2026-11-01");
  private static final OrderOwner OWNER = OrderOwner.of("rep-1", null, null);
  private static final Debtor DEBTOR = new Debtor("customer-1", "SO-1", OWNER);

  @Test
  void beginsAtTheLevelThatItsDaysSay() {
    Change<DunningCase> change = begun(day(19));

    assertThat(change.state().stage()).isEqualTo(DunningStage.DUE);
    assertThat(change.state().debt().level()).isEqualTo(2);
    assertThat(change.state().dueSince()).isNotNull();
    assertThat(change.state().nextOn()).isEqualTo(DUE_ON.plusDays(30));
    assertThat(names(change)).containsExactly("DunningLevelReached");
  }

  @Test
  void nothingHappensWhenTheSameIsSeenAgain() {
    DunningCase now = begun(day(19)).state();

    assertThat(look(now, known(day(19), "100.00")).effective()).isFalse();
    assertThat(look(now, known(day(20), "100.00")).effective()).isFalse();
  }

  @Test
  void waitsAfterALetterUntilTheNextLevelOrTheDayToChaseAgain() {
    DunningCase sent = letter(begun(day(2)).state(), day(2)).state();

    assertThat(sent.stage()).isEqualTo(DunningStage.RESTING);
    assertThat(sent.dueSince()).isNull();
    assertThat(sent.letters()).hasSize(1);
    assertThat(sent.nextOn()).isEqualTo(day(9));
    assertThat(look(sent, known(day(8), "100.00")).effective()).isFalse();
    Change<DunningCase> again = look(sent, known(day(9), "100.00"));
    assertThat(again.state().stage()).isEqualTo(DunningStage.DUE);
    assertThat(names(again)).isEmpty();
    Change<DunningCase> higher = look(sent, known(day(15), "100.00"));
    assertThat(higher.state().debt().level()).isEqualTo(2);
    assertThat(names(higher)).containsExactly("DunningLevelReached");
  }

  /** Two clerks press the button at once: the customer gets one letter (FIN-06). */
  @Test
  void sendsOneLetterOfALevelOnADay() {
    DunningCase sent = letter(begun(day(2)).state(), day(2)).state();

    assertThatThrownBy(() -> letter(sent, day(2)))
        .isInstanceOfSatisfying(
            RuleViolation.class, refusal -> assertThat(refusal.problem()).isEqualTo("letter-sent"));
    assertThat(letter(sent, day(3)).state().letters()).hasSize(2);
    DunningCase second = letter(sent, day(15)).state();
    assertThat(second.letters().getLast().level()).isEqualTo(2);
    assertThat(second.isChasedBefore(noon(day(2)))).isFalse();
    assertThat(second.isChasedBefore(noon(day(15)))).isTrue();
  }

  /** A clock that stood still for weeks tells the level of today once, and none twice. */
  @Test
  void makesUpForDaysOnWhichNobodyLooked() {
    DunningCase sent = letter(begun(day(2)).state(), day(2)).state();

    Change<DunningCase> late = look(sent, known(day(60), "100.00"));

    assertThat(late.state().debt().level()).isEqualTo(3);
    assertThat(late.state().nextOn()).isNull();
    assertThat(names(late)).containsExactly("DunningLevelReached");
  }

  @Test
  void endsWhenItIsPaidAndGoesOnWhenThatIsReversed() {
    DunningCase now = letter(begun(day(19)).state(), day(19)).state();

    Change<DunningCase> paid = look(now, cleared(day(20), ReceivableStage.SETTLED));
    assertThat(paid.state().stage()).isEqualTo(DunningStage.ENDED);
    assertThat(paid.state().nextOn()).isNull();
    assertThat(names(paid)).containsExactly("DunningEnded");
    assertThat(look(paid.state(), cleared(day(21), ReceivableStage.SETTLED)).effective()).isFalse();
    Change<DunningCase> again = look(paid.state(), known(day(22), "100.00"));

    assertThat(again.state().stage()).isEqualTo(DunningStage.DUE);
    assertThat(again.state().letters()).hasSize(1);
    assertThat(names(again)).containsExactly("DunningLevelReached");
  }

  @Test
  void isNotChasedWhileDisputedAndGoesOnWhereItStood() {
    DunningCase now = begun(day(2)).state();
    Known disputed = known(day(16), "100.00", "CP-1");

    Change<DunningCase> held = look(now, disputed);
    assertThat(held.state().stage()).isEqualTo(DunningStage.HELD);
    assertThat(held.state().debt().level()).isEqualTo(1);
    assertThat(held.state().nextOn()).isEqualTo(day(17));
    assertThat(names(held)).containsExactly("DunningHeld");
    assertThatThrownBy(() -> letter(held.state(), disputed, day(16)))
        .isInstanceOfSatisfying(
            RuleViolation.class, refusal -> assertThat(refusal.problem()).isEqualTo("disputed"));
    Change<DunningCase> noted =
        Chasing.call("r-1", held.state(), call(), disputed, RULES, act(day(16)));
    assertThat(noted.state().stage()).isEqualTo(DunningStage.HELD);
    Change<DunningCase> released = look(held.state(), known(day(16), "100.00"));

    assertThat(released.state().stage()).isEqualTo(DunningStage.DUE);
    assertThat(released.state().debt().level()).isEqualTo(2);
    assertThat(names(released)).containsExactly("DunningReleased", "DunningLevelReached");
  }

  @Test
  void aPromiseIsWaitedForAndTellsWhenItIsBroken() {
    DunningCase now = begun(day(2)).state();

    Change<DunningCase> promised = promise(now, "60.00", day(20), day(14));
    assertThat(promised.state().stage()).isEqualTo(DunningStage.PROMISED);
    assertThat(names(promised)).containsExactly("PaymentPromised");
    assertThat(look(promised.state(), known(day(20), "100.00")).state().debt().level())
        .isEqualTo(1);
    assertThatThrownBy(() -> letter(promised.state(), day(20)))
        .isInstanceOfSatisfying(
            RuleViolation.class,
            refusal -> assertThat(refusal.problem()).isEqualTo("promise-runs"));
    Change<DunningCase> broken = look(promised.state(), known(day(21), "100.00"));

    assertThat(broken.state().stage()).isEqualTo(DunningStage.DUE);
    assertThat(broken.state().promises().getFirst().outcome()).isEqualTo(Outcome.BROKEN);
    assertThat(names(broken)).containsExactly("PromiseBroken", "DunningLevelReached");
    assertThat(names(look(broken.state(), known(day(22), "100.00")))).isEmpty();
  }

  @Test
  void aPromiseIsKeptByWhatIsPaidSinceHoweverLateThatIsSeen() {
    DunningCase promised = promise(begun(day(2)).state(), "60.00", day(6), day(3)).state();

    Change<DunningCase> half = look(promised, known(day(6), "70.00"));
    assertThat(half.state().promise()).isNotNull();
    Change<DunningCase> kept = look(promised, known(day(30), "40.00"));

    assertThat(kept.state().promises().getFirst().outcome()).isEqualTo(Outcome.KEPT);
    assertThat(names(kept)).containsExactly("DunningLevelReached");
  }

  @Test
  void anotherPromiseTakesThePlaceOfTheFirst() {
    DunningCase first = promise(begun(day(2)).state(), "60.00", day(6), day(3)).state();

    DunningCase second = promise(first, "100.00", day(10), day(4)).state();

    assertThat(second.promises()).extracting("outcome").containsExactly(Outcome.REPLACED, null);
    assertThat(second.nextOn()).isEqualTo(day(11));
  }

  @Test
  void refusesPromisesThatAreNone() {
    DunningCase now = begun(day(2)).state();

    refused("on", () -> promise(now, "60.00", day(2), day(3)));
    refused("on", () -> promise(now, "60.00", day(14), day(3)));
    refused("amount", () -> promise(now, "100.01", day(5), day(3)));
    refused("amount", () -> promise(now, "0", day(5), day(3)));
    assertThat(promise(now, "100.00", day(3), day(3)).state().stage())
        .isEqualTo(DunningStage.PROMISED);
    assertThat(promise(now, "100.00", day(13), day(3)).state().stage())
        .isEqualTo(DunningStage.PROMISED);
  }

  @Test
  void nothingIsChasedOfWhatIsPaid() {
    DunningCase paid =
        look(begun(day(2)).state(), cleared(day(3), ReceivableStage.SETTLED)).state();
    Known known = cleared(day(3), ReceivableStage.SETTLED);

    assertThatThrownBy(() -> letter(paid, known, day(3))).isInstanceOf(RuleViolation.class);
    assertThatThrownBy(() -> Chasing.call("r-1", paid, call(), known, RULES, act(day(3))))
        .isInstanceOf(RuleViolation.class);
    // Paid a moment ago, and the case does not know yet.
    DunningCase stale = begun(day(2)).state();
    assertThatThrownBy(() -> letter(stale, known, day(3))).isInstanceOf(RuleViolation.class);
  }

  @Test
  void aCancelledOrderEndsItAndItsPromiseIsMoot() {
    DunningCase promised = promise(begun(day(2)).state(), "60.00", day(6), day(3)).state();

    Change<DunningCase> ended = look(promised, cleared(day(4), ReceivableStage.CANCELLED));

    assertThat(ended.state().promises().getFirst().outcome()).isEqualTo(Outcome.MOOT);
    assertThat(names(ended)).containsExactly("DunningEnded");
  }

  @Test
  void followsWhoLooksAfterIt() {
    Known known = known(day(2), "100.00");
    OrderOwner other = OrderOwner.of("rep-2", null, "west");
    Known handedOver =
        new Known(known.standing(), known.stage(), other, known.complaints(), known.today());

    assertThat(look(begun(day(2)).state(), handedOver).state().debtor().owner()).isEqualTo(other);
  }

  @Test
  void onlyPapersThatWereNotKeptAreKept() {
    DunningCase sent = letter(begun(day(2)).state(), day(2)).state();

    DunningCase kept = Chasing.kept(sent, "DL-1", "paper-1").state();

    assertThat(kept.letters().getFirst().paper()).isEqualTo("paper-1");
    assertThat(Chasing.kept(kept, "DL-1", "paper-2").effective()).isFalse();
  }

  /** FIN-06: whoever does not keep their word is chased at once, however fresh the letter is. */
  @Test
  void aBrokenPromiseEndsTheRestAfterALetter() {
    DunningCase sent = letter(begun(day(2)).state(), day(2)).state();
    DunningCase promised = promise(sent, "100.00", day(4), day(3)).state();
    assertThat(promised.stage()).isEqualTo(DunningStage.PROMISED);

    DunningCase broken = look(promised, known(day(5), "100.00")).state();

    assertThat(broken.promises().getLast().outcome()).isEqualTo(Outcome.BROKEN);
    assertThat(broken.stage()).isEqualTo(DunningStage.DUE);
    assertThat(letter(broken, day(6)).state().stage()).isEqualTo(DunningStage.RESTING);
  }

  @Test
  void isChasedFromTheFirstLevelOn() {
    DunningRules late = new DunningRules(List.of(5), 7, 10, Calendars.USUAL);
    Known early = known(day(4), "100.00");

    DunningCase resting = Watching.begun("r-1", DEBTOR, early, late, noon(day(4))).state();

    assertThat(resting.debt().level()).isZero();
    assertThat(resting.stage()).isEqualTo(DunningStage.RESTING);
    assertThat(resting.nextOn()).isEqualTo(day(5));
    assertThat(known(day(0), "100.00").dueOn()).isNull();
    assertThat(known(day(1), "100.00").dueOn()).isEqualTo(DUE_ON);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "15, 1"})
  void levelsRiseFromOne(int first, int second) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DunningRules(List.of(first, second), 7, 10, Calendars.USUAL));
  }

  private static Change<DunningCase> begun(LocalDate today) {
    return Watching.begun("r-1", DEBTOR, known(today, "100.00"), RULES, noon(today));
  }

  private static Change<DunningCase> look(DunningCase before, Known known) {
    return Watching.watched("r-1", before, known, RULES, noon(known.today()));
  }

  private static Change<DunningCase> letter(DunningCase before, LocalDate today) {
    return letter(before, known(today, "100.00"), today);
  }

  private static Change<DunningCase> letter(DunningCase before, Known known, LocalDate today) {
    return Chasing.letter("r-1", before, "DL-1", PaperWay.POST, known, RULES, act(today));
  }

  private static Change<DunningCase> promise(
      DunningCase before, String amount, LocalDate on, LocalDate today) {
    return Chasing.promise(
        "r-1", before, cny(amount), on, "Ms Li", known(today, "100.00"), RULES, act(today));
  }

  private static Call call() {
    return new Call(0, Call.Way.PHONE, CallResult.TOLD, null, null, "clerk", noon(day(2)));
  }

  private static void refused(String field, Runnable promise) {
    assertThatThrownBy(promise::run)
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal -> assertThat(refusal.errors().getFirst().field()).isEqualTo(field));
  }

  private static Known known(LocalDate today, String open, String... complaints) {
    Money left = cny(open);
    List<OpenPart> parts = List.of(new OpenPart("BEFORE_SHIPMENT", left, DUE_ON));
    Standing standing =
        new Standing(
            Instant.EPOCH,
            "OPEN",
            "rep-1",
            cny("100.00"),
            cny("0.00"),
            cny("100.00").minus(left),
            0,
            parts);
    return new Known(standing, ReceivableStage.OPEN, OWNER, List.of(complaints), today);
  }

  private static Known cleared(LocalDate today, ReceivableStage stage) {
    Money paid = stage == ReceivableStage.SETTLED ? cny("100.00") : cny("0.00");
    Standing standing =
        new Standing(Instant.EPOCH, stage.name(), "rep-1", paid, cny("0.00"), paid, 0, List.of());
    return new Known(standing, stage, OWNER, List.of(), today);
  }

  private static List<String> names(Change<DunningCase> change) {
    return change.events().stream().map(event -> event.getClass().getSimpleName()).toList();
  }

  /** So many days after the due date. */
  private static LocalDate day(int daysOverdue) {
    return DUE_ON.plusDays(daysOverdue);
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(12, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
  }

  private static Act act(LocalDate day) {
    return Acts.by("clerk", noon(day));
  }

  private static Money cny(String amount) {
    return Money.of(amount, "CNY");
  }
}
