package io.saleswright.complaint.lifecycle;

import io.saleswright.complaint.course.Clock;
import io.saleswright.complaint.course.Ending;
import io.saleswright.complaint.course.Outcome;
import io.saleswright.complaint.course.Pause;
import io.saleswright.complaint.course.Revisit;
import io.saleswright.complaint.course.Solution;
import io.saleswright.complaint.course.Timing;
import io.saleswright.complaint.matter.Severity;
import io.saleswright.complaint.remedy.Drop;
import io.saleswright.complaint.remedy.Remedy;
import io.saleswright.complaint.remedy.RemedyDropped;
import io.saleswright.complaint.rules.ComplaintRules;
import io.saleswright.complaint.told.ComplaintClosed;
import io.saleswright.complaint.told.ComplaintReopened;
import io.saleswright.complaint.told.ComplaintResolved;
import io.saleswright.complaint.told.ComplaintRevisited;
import io.saleswright.complaint.told.ComplaintWithdrawn;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a case is solved, and whether it really is (CMP-04, CMP-05). */
public final class Solving {

  private Solving() {}

  /**
   * What the end of a case needs beside it.
   *
   * @param deputies who stands in for whom
   * @param returning numbers of returns because of it that are not at their end (CMP-19)
   */
  public record Present(Deputies deputies, List<String> returning) {

    public Present {
      returning = List.copyOf(returning);
    }
  }

  /**
   * Says what was done and what the customer was told. They are asked later whether it is solved.
   *
   * @throws RuleViolation when the case is not open, or another's
   */
  public static Change<Complaint> resolve(
      Stored<Complaint> stored, String text, ComplaintRules rules, Act act, Present present) {
    Complaint complaint = stored.state();
    mustBeResolvable(complaint, act, present);
    Timing before = complaint.timing();
    boolean inTime = isInTime(complaint, rules, act.at());
    Complaint after =
        complaint
            .with(before.solved(act.at()))
            .with(complaint.outcome().with(solution(text, inTime, before, rules, act)));
    return Change.to(after)
        .raising(
            new ComplaintResolved(
                stored.id(),
                complaint.number(),
                complaint.complainant().customerId(),
                inTime,
                act.by()))
        .stoppingAll(List.of(ComplaintRules.ANSWER, ComplaintRules.SOLUTION))
        .starting(rules.revisitClock(act.at()));
  }

  private static Solution solution(
      String text, boolean inTime, Timing before, ComplaintRules rules, Act act) {
    long waiting =
        before.pause() == null
            ? 0
            : rules.worked(before.pause().since(), before.pause().end(act.at())).toSeconds();
    return new Solution(text, act.by(), act.at(), inTime, before.pausedSeconds() + waiting);
  }

  /** While it waits for the customer no time passes, as long as it may wait. */
  private static boolean isInTime(Complaint complaint, ComplaintRules rules, Instant now) {
    Timing timing = complaint.timing();
    Instant due = timing.solution().due();
    Pause pause = timing.pause();
    if (pause == null || !timing.stands()) {
      return !now.isAfter(due);
    }
    Severity severity = complaint.matter().severity();
    return !now.isAfter(rules.later(severity, due, pause.since(), pause.end(now)))
        || pause.end(now).equals(now);
  }

  /**
   * Checks whether the caller may resolve the case.
   *
   * @throws RuleViolation when it is not open, or another's
   */
  public static void mustBeResolvable(Complaint complaint, Act act, Present present) {
    Owning.mustStart(ComplaintStep.RESOLVE, complaint);
    Owning.mustBeTheirs(complaint, act, present.deputies());
    ComplaintRefusal.INVESTIGATION_OPEN.when(complaint.inquired().isWaiting());
    mustBeSettled(complaint, present);
  }

  /**
   * Writes down what the customer says when they are asked. If it is not solved, the case is open
   * again, and its clock begins anew.
   *
   * @param score how content they are, from 1 to 5; null when they do not say
   * @throws RuleViolation when nothing was resolved
   */
  public static Change<Complaint> revisit(
      Stored<Complaint> stored,
      boolean solved,
      @Nullable Integer score,
      @Nullable String remark,
      ComplaintRules rules,
      Act act) {
    Complaint complaint = stored.state();
    Owning.mustStart(ComplaintStep.REVISIT, complaint);
    Revisit revisit = new Revisit(solved, score, remark, act.by(), act.at(), null);
    Complaint asked = complaint.with(complaint.outcome().with(revisit));
    Change<Complaint> change =
        Change.to(asked)
            .raising(new ComplaintRevisited(stored.id(), solved, score, act.by()))
            .stopping(ComplaintRules.REVISIT);
    return solved ? change : reopened(stored, change, rules, act);
  }

  private static Change<Complaint> reopened(
      Stored<Complaint> stored, Change<Complaint> change, ComplaintRules rules, Act act) {
    Complaint complaint = change.state();
    Severity severity = complaint.matter().severity();
    Instant due = rules.solutionDue(severity, act.at());
    Timing again = complaint.timing().reopened(Clock.until(due), rules.alarm(0, due), act.at());
    return change
        .into(complaint.with(again))
        .raising(
            new ComplaintReopened(
                stored.id(),
                complaint.number(),
                complaint.complainant().customerId(),
                again.reopened(),
                due,
                act.by()))
        .starting(rules.solutionClock(severity, due));
  }

  /**
   * Closes a case of which the customer said that it is solved.
   *
   * @throws RuleViolation when they did not, nothing was resolved, a dispute is not settled, or it
   *     is over
   */
  public static Change<Complaint> close(Stored<Complaint> stored, Present present, Act act) {
    Complaint complaint = stored.state();
    mustBeClosable(complaint, present);
    Ending end = new Ending(Ending.Kind.CLOSED, act.by(), act.at(), null);
    return Change.to(complaint.with(complaint.outcome().ended(end)))
        .raising(
            new ComplaintClosed(
                stored.id(),
                complaint.number(),
                complaint.complainant().customerId(),
                complaint.outcome().score(),
                complaint.timing().reopened(),
                act.by()));
  }

  /**
   * Checks whether the case may be closed.
   *
   * @throws RuleViolation when the customer did not say that it is solved, a dispute is not
   *     settled, or it is over
   */
  public static void mustBeClosable(Complaint complaint, Present present) {
    Owning.mustStart(ComplaintStep.CLOSE_CASE, complaint);
    ComplaintRefusal.NOT_REVISITED.unless(complaint.outcome().isConfirmed());
    mustBeSettled(complaint, present);
  }

  /**
   * What both settled on is a promise, which passes the chain and is kept before the case ends; and
   * goods that come back because of it are followed to their end.
   */
  private static void mustBeSettled(Complaint complaint, Present present) {
    ComplaintRefusal.DISPUTE_OPEN.when(complaint.outcome().isDisputed());
    ComplaintRefusal.SETTLEMENT_OPEN.when(complaint.outcome().owesSettlement());
    mustHaveNoReturns(present);
  }

  private static void mustHaveNoReturns(Present present) {
    if (!present.returning().isEmpty()) {
      throw ComplaintRefusal.RETURN_OPEN.violation(
          Map.of("numbers", String.join(", ", present.returning())));
    }
  }

  /**
   * Ends a case in which nothing is to be done any more. What the customer was to get is given up
   * with it, so that nobody carries it out.
   *
   * @throws RuleViolation when it is over, another's, or the caller's own to account for, or goods
   *     are coming back because of it
   */
  public static Change<Complaint> withdraw(
      Stored<Complaint> stored, String reason, Act act, Present present) {
    Complaint complaint = stored.state();
    mustBeWithdrawable(complaint, act, present);
    Ending end = new Ending(Ending.Kind.WITHDRAWN, act.by(), act.at(), reason);
    return withoutRemedy(stored.id(), complaint, end, act)
        .raising(
            new ComplaintWithdrawn(
                stored.id(), complaint.number(), complaint.complainant().customerId(), act.by()))
        .stoppingAll(clocks(complaint));
  }

  private static Change<Complaint> withoutRemedy(
      String id, Complaint complaint, Ending end, Act act) {
    Remedy newest = complaint.remedy();
    if (newest == null || !newest.isLive()) {
      return Change.to(complaint.with(complaint.outcome().ended(end)));
    }
    Remedy dropped = newest.dropped(new Drop(act.by(), act.at()));
    return Change.to(complaint.with(complaint.outcome().replacing(dropped).ended(end)))
        .raising(new RemedyDropped(id, complaint.remedies(), act.by()));
  }

  /** Every clock of a case but that of its measures, which go on. */
  private static List<String> clocks(Complaint complaint) {
    List<String> all =
        new ArrayList<>(
            List.of(
                ComplaintRules.ANSWER,
                ComplaintRules.SOLUTION,
                ComplaintRules.INVESTIGATION,
                ComplaintRules.REVISIT));
    Remedy pending = complaint.pendingRemedy();
    if (pending != null) {
      pending.approval().next().ifPresent(turn -> all.add(turn.rule()));
    }
    return all;
  }

  /**
   * Checks whether the caller may withdraw the case: one in which something was carried out,
   * disputed or not solved, only who leads and had no part in it.
   *
   * @throws RuleViolation when it is over, another's, or the caller's own to account for, or goods
   *     are coming back because of it
   */
  public static void mustBeWithdrawable(Complaint complaint, Act act, Present present) {
    Owning.mustStart(ComplaintStep.WITHDRAW_COMPLAINT, complaint);
    Owning.mustBeTheirs(complaint, act, present.deputies());
    mustHaveNoReturns(present);
    Outcome outcome = complaint.outcome();
    boolean apart = Owning.leads(act.caller()) && !complaint.isWith(act.by());
    ComplaintRefusal.LEADER_WITHDRAWS.when(
        outcome.isAccountable() && (!apart || outcome.isBy(act.by())));
  }
}
