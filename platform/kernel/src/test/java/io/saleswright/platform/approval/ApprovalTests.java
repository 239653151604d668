package io.saleswright.platform.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.saleswright.platform.kernel.Authors;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.time.TimeLimit;
import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.platform.time.WorkingTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is decided about a paper, by whom, and when it falls (CON-03, CON-05, SEC-06). */
class ApprovalTests {

  private static final Instant MONDAY = Instant.parse("2026-11-30T02:00:00Z");
  private static final Chain CHAIN =
      new Chain(
          3,
          List.of(
              step("check", "CON-04", "sales-support"),
              step("manager", "CON-03", "sales-manager"),
              step("legal", "CON-05", "legal")));
  private static final Submission PAPER =
      new Submission("SALE", List.of(), Money.of("1000", "CNY"));
  private static final Authors AUTHORS = Authors.of("seller", "clerk");

  private final Approval submitted = Approval.begin(CHAIN, PAPER, "seller", MONDAY);

  @Test
  void stepsAreTakenInOrderAndTheLastOneApproves() {
    Approval checked = submitted.approve(acting("checker", "sales-support"), AUTHORS, null, 4);
    Approval managed = checked.approve(acting("manager", "sales-manager"), AUTHORS, "fine", 4);
    Approval legal = managed.approve(acting("lawyer", "legal"), AUTHORS, null, 4);

    assertThat(submitted.waitingFor()).isEqualTo("check");
    assertThat(managed.waitingFor()).isEqualTo("legal");
    assertThat(managed.isApproved()).isFalse();
    assertThat(legal.isApproved()).isTrue();
    assertThat(legal.waitingFor()).isNull();
    assertThat(legal.decisions())
        .containsExactly(
            new Decision("check", "checker", null, MONDAY, true, null, 3, 4, null),
            new Decision("manager", "manager", null, MONDAY, true, "fine", 3, 4, null),
            new Decision("legal", "lawyer", null, MONDAY, true, null, 3, 4, null));
    refused("nothing-to-decide", () -> legal.approve(acting("other", "legal"), AUTHORS, null, 4));
  }

  @Test
  void aPaperThatNobodyHasToSeeIsApprovedAtOnce() {
    Approval none = Approval.begin(new Chain(3, List.of()), PAPER, "seller", MONDAY);

    assertThat(none.isApproved()).isTrue();
    assertThat(none.next()).isEmpty();
  }

  @Test
  void nobodyDecidesOutOfTurnOrOnTheirOwnPaperOrTwice() {
    assertThatExceptionOfType(NotPermitted.class)
        .isThrownBy(() -> submitted.approve(acting("lawyer", "legal"), AUTHORS, null, 1))
        .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo("CON-04"));
    refused(
        "own-paper", () -> submitted.approve(acting("clerk", "sales-support"), AUTHORS, null, 1));
    Approval checked =
        submitted.approve(acting("both", "sales-support", "sales-manager"), AUTHORS, null, 1);
    refused(
        "decided-before",
        () -> checked.approve(acting("both", "sales-support", "sales-manager"), AUTHORS, null, 1));
    refused(
        "decided-before", () -> checked.reject(acting("both", "sales-manager"), AUTHORS, "no", 1));
  }

  @Test
  void aRejectionSendsItBackAndEverythingIsDecidedAnew() {
    Approval rejected =
        submitted
            .approve(acting("checker", "sales-support"), AUTHORS, null, 1)
            .reject(acting("manager", "sales-manager"), AUTHORS, "too cheap", 1);

    assertThat(rejected.isRejected()).isTrue();
    assertThat(rejected.isApproved()).isFalse();
    assertThat(rejected.next()).isEmpty();
    refused(
        "nothing-to-decide", () -> rejected.approve(acting("lawyer", "legal"), AUTHORS, null, 1));

    Instant later = MONDAY.plusSeconds(60);
    Approval again = rejected.anew(CHAIN, PAPER, "seller", later);

    assertThat(again.waitingFor()).isEqualTo("check");
    assertThat(again.decisions()).isEmpty();
    assertThat(again.past())
        .containsExactly(
            new Decision("check", "checker", null, MONDAY, true, null, 3, 1, later),
            new Decision("manager", "manager", null, MONDAY, false, "too cheap", 3, 1, null));
    assertThat(again.approve(acting("checker", "sales-support"), AUTHORS, null, 2).standing())
        .hasSize(1);
  }

  @Test
  void anEditMakesWhatWasDecidedFallAndTellsWhich() {
    Approval checked = submitted.approve(acting("checker", "sales-support"), AUTHORS, null, 1);
    Instant later = MONDAY.plusSeconds(60);

    assertThat(checked.standing()).extracting(Decision::step).containsExactly("check");
    Approval edited =
        checked.anew(
            new Chain(4, List.of(step("manager", "CON-03", "sales-manager"))),
            PAPER,
            "clerk",
            later);
    assertThat(edited.past()).extracting(Decision::fellAt).containsExactly(later);
    assertThat(edited.policyVersion()).isEqualTo(4);
    assertThat(edited.submittedBy()).isEqualTo("clerk");
    assertThat(edited.waitingFor()).isEqualTo("manager");
  }

  @Test
  void aDeputyDecidesInThePlaceOfSomebodyWhoMay() {
    Approver deputy = standingIn("deputy", "manager", "sales-support");

    Approval checked = submitted.approve(deputy, AUTHORS, null, 1);

    assertThat(checked.decisions().getLast().by()).isEqualTo("deputy");
    assertThat(checked.decisions().getLast().standingInFor()).isEqualTo("manager");
    refused(
        "decided-before",
        () -> checked.approve(acting("manager", "sales-manager"), AUTHORS, null, 1));
    refused(
        "own-paper",
        () -> submitted.approve(standingIn("deputy", "clerk", "sales-support"), AUTHORS, null, 1));
    refused(
        "own-paper",
        () ->
            submitted.approve(standingIn("seller", "manager", "sales-support"), AUTHORS, null, 1));
    assertThatExceptionOfType(NotPermitted.class)
        .isThrownBy(
            () -> submitted.approve(standingIn("deputy", "manager", "legal"), AUTHORS, null, 1));
  }

  @Test
  void ofSeveralWhoAreAwayTheOneCountsWhoMayDecide() {
    Caller deputy = new Caller("deputy", "Deputy", Set.of("sales-rep"), null, null);
    Approver approver =
        Approver.of(
            deputy,
            MONDAY,
            (who, at) ->
                List.of(
                    new Deputies.Absent("clerk", Set.of("sales-support")),
                    new Deputies.Absent("checker", Set.of("sales-support"))));

    assertThat(submitted.approve(approver, AUTHORS, null, 1).decisions().getLast().standingInFor())
        .isEqualTo("checker");
  }

  @Test
  void theClockOfAStepRunsWhileItIsItsTurn() {
    WorkCalendar calendar = calendar();
    Approval checked = submitted.approve(acting("checker", "sales-support"), AUTHORS, null, 1);
    Approval rejected = checked.reject(acting("boss", "sales-manager"), AUTHORS, "no", 1);

    Change<String> first = Approval.watched(Change.to("paper"), null, submitted, MONDAY, calendar);
    Change<String> second =
        Approval.watched(Change.to("paper"), submitted, checked, MONDAY, calendar);
    Change<String> last = Approval.watched(Change.to("paper"), checked, rejected, MONDAY, calendar);

    assertThat(first.stopped()).isEmpty();
    assertThat(first.started())
        .containsExactly(new Deadline("CON-04", Instant.parse("2026-11-30T09:00:00Z")));
    assertThat(second.stopped()).containsExactly("CON-04");
    assertThat(second.started()).extracting(Deadline::rule).containsExactly("CON-03");
    assertThat(last.stopped()).containsExactly("CON-03");
    assertThat(last.started()).isEmpty();
  }

  /** Whoever saw what was decided about before can't agree with what stands there now. */
  @Test
  void whatBeginsAnewIsAnotherRevision() {
    Approval checked = submitted.approve(acting("checker", "sales-support"), AUTHORS, null, 1);
    Approval rejected = checked.reject(acting("boss", "sales-manager"), AUTHORS, "why", 1);
    Approval again = rejected.anew(CHAIN, PAPER, "seller", MONDAY);
    WorkCalendar calendar = calendar();

    assertThat(Approval.watched(Change.to("paper"), null, submitted, MONDAY, calendar).edited())
        .isFalse();
    assertThat(Approval.watched(Change.to("paper"), submitted, checked, MONDAY, calendar).edited())
        .isFalse();
    assertThat(Approval.watched(Change.to("paper"), null, again, MONDAY, calendar).edited())
        .isTrue();
    Approval decided = again.approve(acting("checker", "sales-support"), AUTHORS, null, 2);
    assertThat(Approval.watched(Change.to("paper"), again, decided, MONDAY, calendar).edited())
        .isFalse();
  }

  private static WorkCalendar calendar() {
    return new WorkCalendar(
        new WorkingTime(
            ZoneId.of("Asia/Shanghai"),
            List.of(new WorkingTime.Shift(LocalTime.of(9, 0), LocalTime.of(17, 0))),
            Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
            "HR-01"),
        List.of());
  }

  private static Approver acting(String staffId, String... roles) {
    return Approver.of(
        new Caller(staffId, staffId, Set.of(roles), null, null), MONDAY, Deputies.NONE);
  }

  private static Approver standingIn(String deputy, String absent, String role) {
    return Approver.of(
        new Caller(deputy, deputy, Set.of(), null, null),
        MONDAY,
        (who, at) -> List.of(new Deputies.Absent(absent, Set.of(role))));
  }

  private static void refused(String problem, Runnable decision) {
    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(decision::run)
        .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(problem));
  }

  private static ChainStep step(String name, String rule, String role) {
    return new ChainStep(
        name,
        rule,
        List.of(role),
        List.of(),
        List.of(),
        Money.of("0", "CNY"),
        TimeLimit.parse("working 7h"));
  }
}
