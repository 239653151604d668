package io.saleswright.complaint.cases;

import io.saleswright.complaint.service.Concluding;
import io.saleswright.complaint.service.Helping;
import io.saleswright.complaint.service.Recording;
import io.saleswright.complaint.service.ServiceCase;
import io.saleswright.complaint.service.ServiceStep;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.kernel.Trials;
import io.saleswright.platform.kernel.Trials.Answer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** What the caller may do with a case now, found out by trying the decisions themselves. */
final class ServiceTrials {

  private static final Trials<ServiceStep, ServiceCase, Deputies> TRIALS =
      Trials.<ServiceStep, ServiceCase, Deputies>of(ServiceStep.class)
          .trying(ServiceStep.TRIAGE, (it, _, _) -> Recording.mustBeTriable(it.state()))
          .trying(ServiceStep.GUIDE, at(ServiceStep.GUIDE))
          .trying(ServiceStep.PLAN_VISIT, at(ServiceStep.PLAN_VISIT))
          .trying(
              ServiceStep.REPORT_VISIT,
              (it, who, act) -> Helping.mustBeReportable(it.state(), act, who))
          .trying(ServiceStep.REVISIT_CASE, at(ServiceStep.REVISIT_CASE))
          .trying(ServiceStep.CLOSE_SERVICE, (it, _, _) -> Concluding.mustBeClosable(it.state()))
          .trying(ServiceStep.WITHDRAW_CASE, at(ServiceStep.WITHDRAW_CASE))
          .trying(ServiceStep.ATTACH_FILE, at(ServiceStep.ATTACH_FILE))
          .trying(ServiceStep.DETACH_FILE, at(ServiceStep.DETACH_FILE))
          .complete();

  private final Deputies deputies;
  private final InstantSource time;

  ServiceTrials(Deputies deputies, InstantSource time) {
    this.deputies = deputies;
    this.time = time;
  }

  private static Trials.Trial<ServiceCase, Deputies> at(ServiceStep step) {
    return (it, _, _) -> step.mustStartFrom(it.state().stage());
  }

  List<Answer> of(Stored<ServiceCase> stored, Caller caller) {
    Instant now = time.instant();
    return TRIALS.of(stored, deputies, Act.of(caller, now, null, Trace.start(now)));
  }
}
