package io.saleswright.complaint.service;

import io.saleswright.complaint.customers.KnownCustomer;
import io.saleswright.complaint.matter.Complainant;
import io.saleswright.complaint.reported.ServiceCaseRecorded;
import io.saleswright.complaint.reported.ServiceCaseTriaged;
import io.saleswright.complaint.work.Course;
import io.saleswright.complaint.work.Difficulty;
import io.saleswright.complaint.work.Problem;
import io.saleswright.complaint.work.ServiceRules;
import io.saleswright.complaint.work.Triage;
import io.saleswright.complaint.work.Warranty;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a case comes into being, and what the clerk makes of it (CMP-09, CMP-10). */
public final class Recording {

  private Recording() {}

  /**
   * Records a problem; until the customer hears of us a clock runs.
   *
   * @param id identity of the case
   * @param number how people call it
   */
  public static Change<ServiceCase> record(
      String id,
      String number,
      Complainant customer,
      Problem problem,
      ServiceRules rules,
      Cause cause) {
    Instant due = rules.responseDue(cause.at());
    ServiceCase recorded =
        new ServiceCase(
            number, customer, problem, null, List.of(), List.of(), Course.begun(due), null);
    return Change.to(recorded)
        .raising(
            new ServiceCaseRecorded(
                id,
                number,
                customer.customerId(),
                problem.complaintId(),
                problem.goods().orderId(),
                problem.goods().productId(),
                due,
                cause.by()))
        .starting(rules.responseClock(due));
  }

  /**
   * Finds a problem general or complex, and says who pays. The clerk has the case from then on.
   *
   * @param problem what kind of problem it is; null when nobody says
   * @throws RuleViolation when it is found so already, a visit is agreed on, or it is solved
   */
  public static Change<ServiceCase> triage(
      Stored<ServiceCase> stored,
      Difficulty difficulty,
      Warranty warranty,
      @Nullable String problem,
      Act act) {
    ServiceCase now = stored.state();
    mustBeTriable(now);
    Triage before = now.triage();
    ServiceRefusal.SAME_TRIAGE.when(
        before != null
            && before.difficulty() == difficulty
            && before.warranty().equals(warranty)
            && Objects.equals(before.problem(), problem));
    ServiceRefusal.VISIT_PLANNED.when(difficulty == Difficulty.GENERAL && now.openVisit() != null);
    ServiceCase after =
        now.with(new Triage(difficulty, warranty, act.by(), act.at(), problem))
            .with(now.course().of(act.by(), act.at()));
    return Change.to(after)
        .raising(
            new ServiceCaseTriaged(
                stored.id(), difficulty, warranty.coverage(), warranty.until(), problem, act.by()))
        .editing();
  }

  /**
   * Checks whether something may be found of the problem.
   *
   * @throws RuleViolation when it is solved, or over
   */
  public static void mustBeTriable(ServiceCase now) {
    ServiceStep.TRIAGE.mustStartFrom(now.stage());
  }

  /** Takes over what is known of the customer now. */
  public static Change<ServiceCase> settle(
      Stored<ServiceCase> stored, KnownCustomer known, Cause cause) {
    ServiceCase now = stored.state();
    Complainant customer = now.customer().as(known, cause.at());
    boolean over = ServiceStage.OVER.contains(now.stage());
    return !known.isConfirmed() || over || customer.equals(now.customer())
        ? Change.none(now)
        : Change.to(now.of(customer));
  }
}
