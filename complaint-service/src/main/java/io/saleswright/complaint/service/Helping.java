package io.saleswright.complaint.service;

import io.saleswright.complaint.matter.Channel;
import io.saleswright.complaint.reported.ServiceCaseSolved;
import io.saleswright.complaint.reported.ServiceGuidanceGiven;
import io.saleswright.complaint.reported.ServiceVisitPlanned;
import io.saleswright.complaint.reported.ServiceVisitReported;
import io.saleswright.complaint.work.Guidance;
import io.saleswright.complaint.work.ServiceRules;
import io.saleswright.complaint.work.Visit;
import io.saleswright.complaint.work.VisitReport;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a problem is solved: by telling the customer what to do, or by going there (CMP-10). */
public final class Helping {

  private static final int MOST_MOVES = 100;

  private Helping() {}

  /**
   * Writes down what the customer was told to do; if it helped, the problem is solved.
   *
   * @throws RuleViolation when the problem is not found general, or is solved
   */
  public static Change<ServiceCase> guide(
      Stored<ServiceCase> stored,
      Channel channel,
      String text,
      boolean helped,
      ServiceRules rules,
      Act act) {
    ServiceCase now = stored.state();
    ServiceStep.GUIDE.mustStartFrom(now.stage());
    ServiceCase after =
        now.with(new Guidance(channel, text, helped, act.by(), act.at()))
            .with(now.course().answered(act.at()));
    Change<ServiceCase> change =
        Change.to(after)
            .raising(new ServiceGuidanceGiven(stored.id(), channel, helped, act.by()))
            .stopping(ServiceRules.RESPONSE);
    return helped ? solved(stored, change, act.by(), rules, act) : change;
  }

  /**
   * Writes down a visit that was agreed on with the customer, or moves the one that is open; what
   * was agreed on before stays on it.
   *
   * @throws RuleViolation when the problem is not found complex, or is solved
   */
  public static Change<ServiceCase> plan(
      Stored<ServiceCase> stored,
      Instant appointment,
      String technician,
      ServiceRules rules,
      Act act) {
    ServiceCase now = stored.state();
    ServiceStep.PLAN_VISIT.mustStartFrom(now.stage());
    Visit open = now.openVisit();
    ServiceRefusal.TOO_MANY_ATTEMPTS.when(open != null && open.agreedBefore().size() >= MOST_MOVES);
    Visit visit =
        open == null
            ? new Visit(now.visits().size() + 1, appointment, technician, act.by(), act.at())
            : open.moved(appointment, technician, act.by(), act.at());
    String previous =
        open == null || open.technician().equals(technician) ? null : open.technician();
    return Change.to(now.with(visit).with(now.course().answered(act.at())))
        .raising(
            new ServiceVisitPlanned(
                stored.id(), visit.number(), appointment, technician, previous, act.by()))
        .stopping(ServiceRules.RESPONSE)
        .starting(rules.reportClock(appointment));
  }

  /**
   * Writes down what came of a visit; if it helped, the problem is solved.
   *
   * @param number number of the visit that it tells of; null when it is the open one, whichever
   * @throws RuleViolation when no visit is agreed on, another one is, its time has not come,
   *     somebody else goes there, or the customer's signature is missing
   */
  public static Change<ServiceCase> report(
      Stored<ServiceCase> stored,
      @Nullable Integer number,
      VisitReport report,
      ServiceRules rules,
      Act act,
      Deputies deputies) {
    ServiceCase now = stored.state();
    Visit visit = mustBeReportable(now, number, act, deputies);
    ServiceRefusal.SIGNATURE_MISSING.when(report.helped() && report.signature() == null);
    CaseFiles.mustBePicture(now, report.signature());
    Change<ServiceCase> change =
        Change.to(now.with(visit.with(report)))
            .raising(
                new ServiceVisitReported(
                    stored.id(),
                    visit.number(),
                    report.helped(),
                    report.parts().size(),
                    report.signature() != null,
                    act.by()))
            .stopping(ServiceRules.REPORT);
    return report.helped() ? solved(stored, change, visit.technician(), rules, act) : change;
  }

  /**
   * Checks whether the caller may report the visit that is open.
   *
   * @throws RuleViolation when there is none, its time has not come, or somebody else goes there
   */
  public static Visit mustBeReportable(ServiceCase now, Act act, Deputies deputies) {
    return mustBeReportable(now, null, act, deputies);
  }

  private static Visit mustBeReportable(
      ServiceCase now, @Nullable Integer number, Act act, Deputies deputies) {
    ServiceStep.REPORT_VISIT.mustStartFrom(now.stage());
    Visit visit = now.openVisit();
    if (visit == null) {
      throw ServiceRefusal.NO_VISIT_PLANNED.violation(Map.of());
    }
    // A phone may send it long after it was written, when the next visit is agreed on.
    ServiceRefusal.VISIT_OF_BEFORE.when(number != null && number != visit.number());
    ServiceRefusal.VISIT_NOT_YET.when(act.at().isBefore(visit.appointment()));
    boolean theirs =
        visit.technician().equals(act.by())
            || act.caller().hasAny(Set.of("support-supervisor"))
            || deputies.absentFor(act.caller(), act.at()).stream()
                .anyMatch(absent -> absent.staffId().equals(visit.technician()));
    ServiceRefusal.VISIT_OF_ANOTHER.unless(theirs);
    return visit;
  }

  private static Change<ServiceCase> solved(
      Stored<ServiceCase> stored,
      Change<ServiceCase> change,
      String solver,
      ServiceRules rules,
      Act act) {
    ServiceCase now = change.state();
    return change
        .into(now.with(now.course().solved(solver, act.at())))
        .raising(
            new ServiceCaseSolved(
                stored.id(),
                now.number(),
                now.customer().customerId(),
                Objects.requireNonNull(now.triage()).warranty().coverage(),
                act.by()))
        .starting(rules.revisitClock(act.at()));
  }
}
