package io.saleswright.complaint.service;

import io.saleswright.complaint.course.Ending;
import io.saleswright.complaint.course.Revisit;
import io.saleswright.complaint.reported.ServiceCaseClosed;
import io.saleswright.complaint.reported.ServiceCaseReopened;
import io.saleswright.complaint.reported.ServiceCaseRevisited;
import io.saleswright.complaint.reported.ServiceCaseWithdrawn;
import io.saleswright.complaint.work.Course;
import io.saleswright.complaint.work.ServiceRules;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a case ends: with the customer's word that it is solved (CMP-11, CMP-15). */
public final class Concluding {

  private Concluding() {}

  /**
   * Writes down what the customer says when they are asked. If it is not solved, help begins again.
   *
   * @throws RuleViolation when the problem is not solved
   */
  public static Change<ServiceCase> revisit(
      Stored<ServiceCase> stored,
      boolean solved,
      int score,
      @Nullable String remark,
      ServiceRules rules,
      Act act) {
    ServiceCase now = stored.state();
    ServiceStep.REVISIT_CASE.mustStartFrom(now.stage());
    String solver = now.course().solver();
    Course asked =
        now.course().with(new Revisit(solved, score, remark, act.by(), act.at(), solver));
    Change<ServiceCase> change =
        Change.to(now.with(asked))
            .raising(
                new ServiceCaseRevisited(
                    stored.id(),
                    now.customer().customerId(),
                    now.problem().goods().productId(),
                    asked.solver(),
                    solved,
                    score,
                    act.by()))
            .stopping(ServiceRules.REVISIT);
    return solved ? change : again(stored, change, rules, act);
  }

  private static Change<ServiceCase> again(
      Stored<ServiceCase> stored, Change<ServiceCase> change, ServiceRules rules, Act act) {
    Instant due = rules.responseDue(act.at());
    Course again = change.state().course().again(due);
    return change
        .into(change.state().with(again))
        .raising(new ServiceCaseReopened(stored.id(), again.reopened(), due, act.by()))
        .starting(rules.responseClock(due));
  }

  /**
   * Closes a case of which the customer said that it is solved.
   *
   * @throws RuleViolation when they did not
   */
  public static Change<ServiceCase> close(Stored<ServiceCase> stored, Act act) {
    ServiceCase now = stored.state();
    mustBeClosable(now);
    Ending end = new Ending(Ending.Kind.CLOSED, act.by(), act.at(), null);
    return Change.to(now.with(now.course().ended(end)))
        .raising(
            new ServiceCaseClosed(
                stored.id(), now.number(), now.customer().customerId(), act.by()));
  }

  /**
   * Checks whether the case may be closed.
   *
   * @throws RuleViolation when the customer did not say that it is solved
   */
  public static void mustBeClosable(ServiceCase now) {
    ServiceStep.CLOSE_SERVICE.mustStartFrom(now.stage());
    ServiceRefusal.SERVICE_NOT_CONFIRMED.unless(now.course().isConfirmed());
  }

  /**
   * Ends a case on which nothing is to be done any more.
   *
   * @throws RuleViolation when it is over
   */
  public static Change<ServiceCase> withdraw(Stored<ServiceCase> stored, String reason, Act act) {
    ServiceCase now = stored.state();
    ServiceStep.WITHDRAW_CASE.mustStartFrom(now.stage());
    Ending end = new Ending(Ending.Kind.WITHDRAWN, act.by(), act.at(), reason);
    return Change.to(now.with(now.course().ended(end)))
        .raising(
            new ServiceCaseWithdrawn(
                stored.id(), now.number(), now.customer().customerId(), act.by()))
        .stoppingAll(List.of(ServiceRules.RESPONSE, ServiceRules.REPORT, ServiceRules.REVISIT));
  }
}
