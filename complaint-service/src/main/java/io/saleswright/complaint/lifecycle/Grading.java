package io.saleswright.complaint.lifecycle;

import io.saleswright.complaint.course.Alarm;
import io.saleswright.complaint.course.Clock;
import io.saleswright.complaint.course.Pause;
import io.saleswright.complaint.course.Timing;
import io.saleswright.complaint.matter.Severity;
import io.saleswright.complaint.rules.ComplaintRules;
import io.saleswright.complaint.told.ComplaintEscalated;
import io.saleswright.complaint.told.ComplaintPaused;
import io.saleswright.complaint.told.ComplaintRegraded;
import io.saleswright.complaint.told.ComplaintResumed;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** How long a case may take, and what becomes of one that takes longer (CMP-04). */
public final class Grading {

  private Grading() {}

  /**
   * Finds a case better or worse than was thought. A worse one gets the time of its severity from
   * now on, if that ends earlier; a better one that from the beginning, or from when it was opened
   * again, if that ends later. What has run out stays so, and what it waited is added.
   *
   * @throws RuleViolation when it has this severity, is over, or another's
   */
  public static Change<Complaint> regrade(
      Stored<Complaint> stored,
      Severity severity,
      ComplaintRules rules,
      Act act,
      Deputies deputies) {
    Complaint complaint = stored.state();
    mustBeGradable(complaint, act, deputies);
    Severity before = complaint.matter().severity();
    ComplaintRefusal.SAME_SEVERITY.when(before == severity);
    Timing timing = complaint.timing();
    Timing after =
        severity.compareTo(before) > 0
            ? worse(complaint, severity, rules, act.at())
            : better(timing, severity, rules, act.at());
    Change<Complaint> change =
        Change.to(complaint.with(complaint.matter().graded(severity, act.at())).with(after))
            .raising(
                new ComplaintRegraded(
                    stored.id(), severity, before, after.solution().due(), act.by()))
            .editing();
    if (!after.answer().equals(timing.answer())) {
      change = change.starting(rules.answerClock(severity, after.answer().due()));
    }
    boolean moves = !after.solution().equals(timing.solution()) && timing.pause() == null;
    return moves ? change.starting(rules.solutionClock(severity, after.solution().due())) : change;
  }

  private static Timing better(
      Timing timing, Severity severity, ComplaintRules rules, Instant now) {
    Timing.Begun begun = timing.since();
    Clock answer = timing.answer();
    Instant answerDue = rules.answerDue(severity, begun.at());
    Timing answered =
        isRunning(answer, now) && answerDue.isAfter(answer.due())
            ? timing.answerDue(Clock.until(answerDue))
            : timing;
    Instant due =
        rules.later(
            severity,
            rules.solutionDue(severity, begun.at()),
            Duration.ofSeconds(begun.workedSeconds()),
            Duration.ofSeconds(begun.elapsedSeconds()));
    boolean moves =
        isRunning(timing.solution(), reached(timing, now)) && due.isAfter(timing.solution().due());
    return moves ? answered.due(Clock.until(due), alarm(timing, due, rules)) : answered;
  }

  /** While it waits, its time is what is left of it now: what it waited so far is added first. */
  private static Timing worse(
      Complaint complaint, Severity severity, ComplaintRules rules, Instant now) {
    Timing timing = complaint.timing();
    Clock answer = timing.answer();
    Instant answerDue = rules.answerDue(severity, now);
    Timing answered =
        isRunning(answer, now) && answerDue.isBefore(answer.due())
            ? timing.answerDue(Clock.until(answerDue))
            : timing;
    Pause pause = timing.pause();
    Instant present =
        pause == null
            ? timing.solution().due()
            : rules.later(
                complaint.matter().severity(),
                timing.solution().due(),
                pause.since(),
                pause.end(now));
    Instant due = rules.solutionDue(severity, now);
    if (!isRunning(timing.solution(), reached(timing, now)) || !due.isBefore(present)) {
      return answered;
    }
    Timing waited =
        pause == null
            ? answered
            : answered
                .resumed(waited(pause, now, rules), elapsed(pause, now))
                .paused(pause.from(now));
    return waited.due(Clock.until(due), alarm(timing, due, rules));
  }

  private static Duration waited(Pause pause, Instant now, ComplaintRules rules) {
    return rules.worked(pause.since(), pause.end(now));
  }

  private static Duration elapsed(Pause pause, Instant now) {
    return Duration.between(pause.since(), pause.end(now));
  }

  private static boolean isRunning(Clock clock, Instant now) {
    return !clock.isDone() && !clock.isLate(now);
  }

  private static Instant reached(Timing timing, Instant now) {
    return timing.pause() == null ? now : timing.pause().since();
  }

  /** What waits for the customer is told nobody. */
  private static Alarm alarm(Timing timing, Instant due, ComplaintRules rules) {
    return timing.pause() == null ? rules.alarm(timing.alarm().level(), due) : timing.alarm();
  }

  /**
   * Checks whether the caller may say how bad it is, or that it waits.
   *
   * @throws RuleViolation when it is not open, or another's
   */
  public static void mustBeGradable(Complaint complaint, Act act, Deputies deputies) {
    Owning.mustStart(ComplaintStep.GRADE, complaint);
    Owning.mustBeTheirs(complaint, act, deputies);
  }

  /**
   * Lets the solution wait for the customer: its clock stands still, unless it has run out, until
   * the customer says something, or as long as the policy lets it wait.
   *
   * @throws RuleViolation when it waits already, is not open, or another's
   */
  public static Change<Complaint> pause(
      Stored<Complaint> stored, String reason, ComplaintRules rules, Act act, Deputies deputies) {
    Complaint complaint = stored.state();
    mustBePausable(complaint, act, deputies);
    Timing timing = complaint.timing();
    Pause pause = new Pause(reason, act.at(), act.by(), rules.pauseEnd(act.at()));
    Timing after = timing.paused(pause);
    if (!after.stands()) {
      return paused(stored, complaint.with(after), act);
    }
    Timing quiet = after.told(new Alarm(timing.alarm().level(), pause.until()));
    return paused(stored, complaint.with(quiet), act).stopping(ComplaintRules.SOLUTION);
  }

  private static Change<Complaint> paused(Stored<Complaint> stored, Complaint after, Act act) {
    return Change.to(after).raising(new ComplaintPaused(stored.id(), act.by()));
  }

  /**
   * Checks whether the solution may wait for the customer from now on.
   *
   * @throws RuleViolation when it does, is not open, or another's
   */
  public static void mustBePausable(Complaint complaint, Act act, Deputies deputies) {
    Owning.mustStart(ComplaintStep.PAUSE_SOLUTION, complaint);
    Owning.mustBeTheirs(complaint, act, deputies);
    ComplaintRefusal.SOLUTION_PAUSED.unless(complaint.timing().pause() == null);
  }

  /**
   * Goes on with the solution: it is due later by the working time for which it waited.
   *
   * @throws RuleViolation when it does not wait, is not open, or another's
   */
  public static Change<Complaint> resume(
      Stored<Complaint> stored, ComplaintRules rules, Act act, Deputies deputies) {
    Complaint complaint = stored.state();
    mustBeResumable(complaint, act, deputies);
    return goesOn(stored, Change.to(complaint), rules, act.cause());
  }

  /** Goes on with the solution of a case that waits, after what else happened to it. */
  static Change<Complaint> goesOn(
      Stored<Complaint> stored, Change<Complaint> change, ComplaintRules rules, Cause cause) {
    Complaint complaint = change.state();
    Timing timing = complaint.timing();
    Pause pause = Objects.requireNonNull(timing.pause());
    Timing going = timing.resumed(waited(pause, cause.at(), rules), elapsed(pause, cause.at()));
    Clock solution = timing.solution();
    if (!timing.stands()) {
      return change
          .into(complaint.with(going))
          .raising(new ComplaintResumed(stored.id(), solution.due(), cause.by()));
    }
    Severity severity = complaint.matter().severity();
    Instant due = rules.later(severity, solution.due(), pause.since(), pause.end(cause.at()));
    Timing after = going.due(Clock.until(due), rules.alarm(timing.alarm().level(), due));
    return change
        .into(complaint.with(after))
        .raising(new ComplaintResumed(stored.id(), due, cause.by()))
        .starting(rules.solutionClock(severity, due));
  }

  /**
   * Checks whether the solution may go on.
   *
   * @throws RuleViolation when it does not wait, is not open, or another's
   */
  public static void mustBeResumable(Complaint complaint, Act act, Deputies deputies) {
    Owning.mustStart(ComplaintStep.RESUME_SOLUTION, complaint);
    Owning.mustBeTheirs(complaint, act, deputies);
    ComplaintRefusal.SOLUTION_NOT_PAUSED.when(complaint.timing().pause() == null);
  }

  /**
   * Tells a late case further up, or goes on with one that waited for the customer as long as it
   * may; does nothing when it is not time, or somebody else did.
   */
  public static Change<Complaint> escalate(
      Stored<Complaint> stored, ComplaintRules rules, Cause cause) {
    Complaint complaint = stored.state();
    Instant at = complaint.escalateAt();
    if (at == null || at.isAfter(cause.at())) {
      return Change.none(complaint);
    }
    Timing timing = complaint.timing();
    if (timing.stands()) {
      return goesOn(stored, Change.to(complaint), rules, cause);
    }
    int level = timing.alarm().level();
    if (level >= rules.escalations().size()) {
      // The policy has fewer steps than before.
      return Change.to(complaint.with(timing.told(new Alarm(level, null))));
    }
    Instant due = timing.solution().due();
    return Change.to(complaint.with(timing.told(rules.alarm(level + 1, due))))
        .raising(
            new ComplaintEscalated(
                stored.id(), level + 1, rules.escalations().get(level).roles(), due));
  }
}
