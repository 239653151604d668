package io.saleswright.complaint.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.complaint.course.Message.Direction;
import io.saleswright.complaint.course.Solution;
import io.saleswright.complaint.matter.Channel;
import io.saleswright.complaint.matter.Severity;
import io.saleswright.complaint.rules.ComplaintRules;
import io.saleswright.complaint.told.ComplaintEscalated;
import io.saleswright.complaint.told.ComplaintResumed;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How long a case may take, and what becomes of one that takes longer (CMP-04). */
class GradingTests {

  private static final Instant MONDAY = Cases.MONDAY;

  /** 10:00 to 11:30, 13:00 to 17:00, and 7:30 to 10:00 on Tuesday. */
  private static final Instant TUESDAY_TEN = Instant.parse("2026-11-24T02:00:00Z");

  @Test
  void solutionIsDueInWorkingTime() {
    assertThat(due(Cases.open(Severity.MAJOR))).isEqualTo(TUESDAY_TEN);
  }

  @Test
  void worseCaseGetsTheTimeOfItsSeverityFromNowOn() {
    Stored<Complaint> open = Cases.open(Severity.MAJOR);
    Instant later = MONDAY.plus(Duration.ofMinutes(30));

    Change<Complaint> worse = regrade(open, Severity.CRITICAL, later);

    assertThat(due(Cases.after(open, worse, later)))
        .isEqualTo(Instant.parse("2026-11-23T08:00:00Z"));
  }

  @Test
  void worseCaseIsNeverDueLaterThanBefore() {
    Stored<Complaint> open = Cases.open(Severity.MAJOR);
    Instant shortly = TUESDAY_TEN.minus(Duration.ofMinutes(10));

    assertThat(due(Cases.after(open, regrade(open, Severity.CRITICAL, shortly), shortly)))
        .isEqualTo(TUESDAY_TEN);
  }

  @Test
  void betterCaseGetsTheTimeOfItsSeverityFromTheBeginning() {
    Stored<Complaint> open = Cases.open(Severity.MAJOR);

    Change<Complaint> better = regrade(open, Severity.MINOR, MONDAY.plusSeconds(60));

    assertThat(due(Cases.after(open, better, MONDAY)))
        .isEqualTo(Instant.parse("2026-11-25T02:00:00Z"));
  }

  /** What has run out stays so, to the millisecond. */
  @Test
  void changedSeverityTakesNoMissAway() {
    Stored<Complaint> open = Cases.open(Severity.MAJOR);
    Instant late = TUESDAY_TEN.plusMillis(1);

    Change<Complaint> better = regrade(open, Severity.MINOR, late);

    assertThat(better.started()).noneMatch(clock -> clock.rule().equals(ComplaintRules.SOLUTION));
    assertThat(better.stopped()).isEmpty();
    assertThat(better.state().timing().solution().isLate(late)).isTrue();
    assertThat(better.state().escalateAt()).isNotNull();
    assertThat(regrade(open, Severity.MINOR, TUESDAY_TEN).started()).isNotEmpty();
  }

  @Test
  void pauseMovesTheSolutionByItsWorkingTime() {
    Stored<Complaint> open = Cases.open(Severity.MAJOR);
    Instant noon = Instant.parse("2026-11-23T03:00:00Z");
    Change<Complaint> pause = Grading.pause(open, "photos", Cases.RULES, cs(noon), Deputies.NONE);
    assertThat(pause.stopped()).containsExactly(ComplaintRules.SOLUTION);
    assertThat(pause.state().escalateAt()).isEqualTo(Cases.RULES.pauseEnd(noon));
    Stored<Complaint> paused = Cases.after(open, pause, noon);

    // From 11:00 to 14:00 there is an hour and a half of work.
    Instant two = Instant.parse("2026-11-23T06:00:00Z");
    Change<Complaint> resumed = Grading.resume(paused, Cases.RULES, cs(two), Deputies.NONE);

    assertThat(due(Cases.after(paused, resumed, two)))
        .isEqualTo(TUESDAY_TEN.plus(Duration.ofMinutes(90)));
    assertThat(resumed.state().timing().pausedSeconds()).isEqualTo(90 * 60);
  }

  @Test
  void pauseOutsideOfWorkMovesNothing() {
    Stored<Complaint> open = Cases.open(Severity.MAJOR);
    Instant evening = Instant.parse("2026-11-23T10:00:00Z");
    Stored<Complaint> paused =
        Cases.after(
            open, Grading.pause(open, "photos", Cases.RULES, cs(evening), Deputies.NONE), evening);

    Change<Complaint> resumed =
        Grading.resume(paused, Cases.RULES, cs(evening.plus(Duration.ofHours(2))), Deputies.NONE);

    assertThat(due(Cases.after(paused, resumed, evening))).isEqualTo(TUESDAY_TEN);
  }

  @Test
  void pauseTakesNoMissAway() {
    Stored<Complaint> open = Cases.open(Severity.MAJOR);
    Instant late = TUESDAY_TEN.plusMillis(1);

    Change<Complaint> pause = Grading.pause(open, "photos", Cases.RULES, cs(late), Deputies.NONE);
    assertThat(pause.stopped()).isEmpty();
    assertThat(pause.state().escalateAt()).isNotNull();
    Change<Complaint> resumed =
        Grading.resume(
            Cases.after(open, pause, late), Cases.RULES, cs(late.plusSeconds(60)), Deputies.NONE);
    assertThat(resumed.started()).isEmpty();
    assertThat(resumed.state().timing().solution().due()).isEqualTo(TUESDAY_TEN);
  }

  @Test
  void waitsOnlyOnce() {
    Stored<Complaint> open = Cases.open(Severity.MAJOR);
    assertThatThrownBy(() -> Grading.resume(open, Cases.RULES, cs(MONDAY), Deputies.NONE))
        .isInstanceOf(RuleViolation.class);
    Stored<Complaint> paused =
        Cases.after(
            open, Grading.pause(open, "photos", Cases.RULES, cs(MONDAY), Deputies.NONE), MONDAY);
    assertThatThrownBy(
            () -> Grading.pause(paused, "photos", Cases.RULES, cs(MONDAY), Deputies.NONE))
        .isInstanceOf(RuleViolation.class);
  }

  /** From 10:00 to 14:00 on the same day there are two and a half hours of work. */
  @Test
  void betterCaseKeepsWhatItWaited() {
    Stored<Complaint> open = Cases.open(Severity.MAJOR);
    Instant two = Instant.parse("2026-11-23T06:00:00Z");
    Stored<Complaint> going = resumed(paused(open, MONDAY), two);

    Change<Complaint> better = regrade(going, Severity.MINOR, two);

    assertThat(due(Cases.after(going, better, two)))
        .isEqualTo(worked(Instant.parse("2026-11-25T02:00:00Z"), Duration.ofMinutes(150)));
  }

  /** A worse case has the time of its severity from when it goes on, and no more. */
  @Test
  void worseCaseThatWaitsGetsTheWaitFromNowOnAlone() {
    Stored<Complaint> waits = paused(Cases.open(Severity.MINOR), MONDAY);
    Instant later = worked(MONDAY, Duration.ofHours(10));
    Stored<Complaint> worse = Cases.after(waits, regrade(waits, Severity.CRITICAL, later), later);
    Instant on = worked(later, Duration.ofHours(2));

    Stored<Complaint> going = resumed(worse, on);

    assertThat(due(going)).isEqualTo(worked(on, Duration.ofHours(4)));
    assertThat(going.state().timing().pausedSeconds()).isEqualTo(12 * 3600);
    assertThat(worse.state().escalateAt()).isEqualTo(Cases.RULES.pauseEnd(MONDAY));
  }

  @Test
  void betterCaseCountsFromItsReopening() {
    Stored<Complaint> open = Cases.open(Severity.MAJOR);
    Stored<Complaint> solved =
        Cases.after(
            open, Solving.resolve(open, "done", Cases.RULES, cs(MONDAY), Cases.PRESENT), MONDAY);
    Instant weeks = MONDAY.plus(Duration.ofDays(14));
    Stored<Complaint> again =
        Cases.after(solved, Solving.revisit(solved, false, 1, null, Cases.RULES, cs(weeks)), weeks);

    Change<Complaint> better = regrade(again, Severity.MINOR, weeks.plusSeconds(60));

    assertThat(due(Cases.after(again, better, weeks)))
        .isEqualTo(worked(weeks, Duration.ofHours(16)));
  }

  /** The customer's word ends the waiting for it. */
  @Test
  void whatTheCustomerSaysEndsThePause() {
    Stored<Complaint> waits = paused(Cases.open(Severity.MAJOR), MONDAY);
    Instant day = MONDAY.plus(Duration.ofDays(1));
    Change<Complaint> said =
        Answering.write(waits, Direction.IN, Channel.PORTAL, "here", Cases.RULES, cs(day));
    Stored<Complaint> going = Cases.after(waits, said, day);

    assertThat(said.events()).hasAtLeastOneElementOfType(ComplaintResumed.class);
    assertThat(going.state().timing().pause()).isNull();
    Instant week = MONDAY.plus(Duration.ofDays(8));
    Solution late = solved(going, week);
    assertThat(late.isInTime()).isFalse();
    assertThat(late.waited()).isEqualTo(8 * 3600);
  }

  /** A note among ourselves is none. */
  @Test
  void whatWeSayDoesNotEndThePause() {
    Stored<Complaint> waits = paused(Cases.open(Severity.MAJOR), MONDAY);
    Change<Complaint> note =
        Answering.write(waits, Direction.INTERNAL, null, "hm", Cases.RULES, cs(MONDAY));

    assertThat(note.state().timing().pause()).isNotNull();
  }

  @Test
  void pauseEndsByItselfAndNoLongerCounts() {
    Stored<Complaint> waits = paused(Cases.open(Severity.MAJOR), MONDAY);
    Instant end = Cases.RULES.pauseEnd(MONDAY);
    assertThat(escalate(waits, end.minusMillis(1)).effective()).isFalse();
    Change<Complaint> over = escalate(waits, end.plus(Duration.ofDays(3)));
    Stored<Complaint> going = Cases.after(waits, over, end);

    assertThat(over.events()).singleElement().isInstanceOf(ComplaintResumed.class);
    assertThat(due(going)).isEqualTo(worked(TUESDAY_TEN, Duration.ofHours(40)));
    assertThat(going.state().timing().pausedSeconds()).isEqualTo(40 * 3600);
    Solution inTheEnd = solved(waits, end.plus(Duration.ofDays(60)));
    assertThat(inTheEnd.isInTime()).isFalse();
    assertThat(inTheEnd.waited()).isEqualTo(40 * 3600);
    assertThat(solved(waits, end).isInTime()).isTrue();
  }

  /** A policy with fewer steps than before leaves nothing to be looked at for ever. */
  @Test
  void nothingIsToldOfAStepThatIsGone() {
    Stored<Complaint> open = Cases.open(Severity.MAJOR);
    Instant first = Cases.RULES.calendar().plusWorkingTime(TUESDAY_TEN, Duration.ofHours(4));
    Stored<Complaint> told = Cases.after(open, escalate(open, first), first);
    ComplaintRules fewer = Cases.escalating(Cases.RULES.escalations().subList(0, 1));

    Change<Complaint> none =
        Grading.escalate(told, fewer, Cause.internal("complaint", first.plus(Duration.ofDays(9))));

    assertThat(none.effective()).isTrue();
    assertThat(none.events()).isEmpty();
    assertThat(none.state().escalateAt()).isNull();
    assertThat(none.state().timing().alarm().level()).isEqualTo(1);
  }

  @Test
  void lateCaseIsToldStepByStep() {
    Stored<Complaint> open = Cases.open(Severity.MAJOR);
    Instant first = Cases.RULES.calendar().plusWorkingTime(TUESDAY_TEN, Duration.ofHours(4));

    assertThat(escalate(open, first.minusMillis(1)).effective()).isFalse();
    Change<Complaint> once = escalate(open, first);
    assertThat(once.events()).singleElement().isInstanceOf(ComplaintEscalated.class);
    Stored<Complaint> told = Cases.after(open, once, first);
    assertThat(escalate(told, first).effective()).isFalse();
    Change<Complaint> twice = escalate(told, first.plus(Duration.ofDays(9)));
    assertThat(twice.state().timing().alarm().level()).isEqualTo(2);
    assertThat(twice.state().escalateAt()).isNull();
  }

  private static Stored<Complaint> paused(Stored<Complaint> open, Instant at) {
    return Cases.after(open, Grading.pause(open, "photos", Cases.RULES, cs(at), Deputies.NONE), at);
  }

  private static Stored<Complaint> resumed(Stored<Complaint> waits, Instant at) {
    return Cases.after(waits, Grading.resume(waits, Cases.RULES, cs(at), Deputies.NONE), at);
  }

  private static Solution solved(Stored<Complaint> open, Instant at) {
    return Solving.resolve(open, "done", Cases.RULES, cs(at), Cases.PRESENT)
        .state()
        .outcome()
        .solutions()
        .getLast();
  }

  private static Instant worked(Instant from, Duration time) {
    return Cases.CALENDAR.plusWorkingTime(from, time);
  }

  private static Change<Complaint> escalate(Stored<Complaint> stored, Instant at) {
    return Grading.escalate(stored, Cases.RULES, Cause.internal("complaint", at));
  }

  private static Change<Complaint> regrade(Stored<Complaint> open, Severity to, Instant at) {
    return Grading.regrade(open, to, Cases.RULES, cs(at), Deputies.NONE);
  }

  private static Act cs(Instant at) {
    return Cases.act("cs-1", at, "customer-service");
  }

  private static Instant due(Stored<Complaint> stored) {
    Instant clock =
        stored.deadlines().stream()
            .filter(one -> one.rule().equals(ComplaintRules.SOLUTION))
            .map(Deadline::due)
            .findFirst()
            .orElseThrow();
    assertThat(stored.state().timing().solution().due()).isEqualTo(clock);
    return clock;
  }
}
