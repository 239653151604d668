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
import java.time.Instant;
import java.util.Objects;

/** How long a case may take, and what becomes of one that takes longer (CMP-04). */
public final class Grading {

  private Grading() {}

  /**
   * Finds a case better or worse than was thought. A worse one gets the time of its severity from
   * now on, if that ends earlier; a better one that from the beginning, if that ends later. What
   * has run out stays so.
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
    boolean worse = severity.compareTo(before) > 0;
    Instant from = worse ? act.at() : timing.acceptedAt();
    Clock answer = moved(timing.answer(), rules.answerDue(severity, from), worse, act.at());
    Instant reached = timing.pause() == null ? act.at() : timing.pause().since();
    Clock solution = moved(timing.solution(), rules.solutionDue(severity, from), worse, reached);
    Timing after = timing.answerDue(answer).due(solution, alarm(timing, solution, rules));
    Change<Complaint> change =
        Change.to(complaint.with(complaint.matter().graded(severity, act.at())).with(after))
            .raising(new ComplaintRegraded(stored.id(), severity, before, solution.due(), act.by()))
            .editing();
    if (!answer.equals(timing.answer())) {
      change = change.starting(rules.answerClock(severity, answer.due()));
    }
    boolean moves = !solution.equals(timing.solution()) && timing.pause() == null;
    return moves ? change.starting(rules.solutionClock(severity, solution.due())) : change;
  }

  private static Clock moved(Clock clock, Instant due, boolean earlier, Instant now) {
    boolean moves = earlier ? due.isBefore(clock.due()) : due.isAfter(clock.due());
    return clock.isDone() || clock.isLate(now) || !moves ? clock : Clock.until(due);
  }

  private static Alarm alarm(Timing timing, Clock solution, ComplaintRules rules) {
    return solution.equals(timing.solution())
        ? timing.alarm()
        : rules.alarm(timing.alarm().level(), solution.due());
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
   * Lets the solution wait for the customer: its clock stands still, unless it has run out.
   *
   * @throws RuleViolation when it waits already, is not open, or another's
   */
  public static Change<Complaint> pause(
      Stored<Complaint> stored, String reason, Act act, Deputies deputies) {
    Complaint complaint = stored.state();
    mustBePausable(complaint, act, deputies);
    Timing timing = complaint.timing();
    Pause pause = new Pause(reason, act.at(), act.by());
    boolean late = timing.solution().isLate(act.at());
    Timing after = timing.paused(pause);
    if (late) {
      return paused(stored, complaint.with(after), act);
    }
    Timing quiet = after.told(new Alarm(timing.alarm().level(), null));
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
    Timing timing = complaint.timing();
    Pause pause = Objects.requireNonNull(timing.pause());
    Timing going = timing.resumed(rules.worked(pause.since(), act.at()));
    Clock solution = timing.solution();
    if (solution.isLate(pause.since())) {
      return Change.to(complaint.with(going))
          .raising(new ComplaintResumed(stored.id(), solution.due(), act.by()));
    }
    Severity severity = complaint.matter().severity();
    Instant due = rules.later(severity, solution.due(), pause.since(), act.at());
    Timing after = going.due(Clock.until(due), rules.alarm(timing.alarm().level(), due));
    return Change.to(complaint.with(after))
        .raising(new ComplaintResumed(stored.id(), due, act.by()))
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

  /** Tells a late case further up; does nothing when it is not time, or somebody else did. */
  public static Change<Complaint> escalate(
      Stored<Complaint> stored, ComplaintRules rules, Cause cause) {
    Complaint complaint = stored.state();
    Instant at = complaint.escalateAt();
    int level = complaint.timing().alarm().level();
    if (at == null || at.isAfter(cause.at()) || level >= rules.escalations().size()) {
      return Change.none(complaint);
    }
    Instant due = complaint.timing().solution().due();
    return Change.to(complaint.with(complaint.timing().told(rules.alarm(level + 1, due))))
        .raising(
            new ComplaintEscalated(
                stored.id(), level + 1, rules.escalations().get(level).roles(), due));
  }
}
