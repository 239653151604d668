package io.saleswright.complaint.notices;

import io.saleswright.complaint.matter.Complainant;
import io.saleswright.complaint.reported.ServiceCaseClosed;
import io.saleswright.complaint.reported.ServiceCaseRecorded;
import io.saleswright.complaint.reported.ServiceCaseReopened;
import io.saleswright.complaint.reported.ServiceCaseSolved;
import io.saleswright.complaint.reported.ServiceCaseWithdrawn;
import io.saleswright.complaint.reported.ServiceVisitPlanned;
import io.saleswright.complaint.service.ServiceCase;
import io.saleswright.complaint.work.ServiceRules;
import io.saleswright.complaint.work.Visit;
import io.saleswright.platform.kernel.DeadlineMissed;
import io.saleswright.platform.kernel.DeadlineNear;
import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.notice.Telling;
import java.util.List;

/**
 * The after-sales clerk is told what waits for them, the technician where they go, customer and
 * salesperson how far it is (CMP-09, CMP-10, CMP-11).
 */
final class ServiceTelling implements Telling<ServiceCase> {

  private static final String CLERKS = "customer-service";
  private static final String SUPERVISOR = "support-supervisor";

  @Override
  public List<Notice> of(String id, ServiceCase now, Record event) {
    return switch (event) {
      case ServiceCaseRecorded told ->
          List.of(
              toClerk(ServiceNotice.SERVICE_CASE_RECORDED, id, now)
                  .toStaff(now.customer().salesperson())
                  .with("due", told.responseDue()));
      case ServiceVisitPlanned told -> planned(id, now, told);
      case ServiceCaseReopened told ->
          List.of(
              toClerk(ServiceNotice.SERVICE_CASE_REOPENED, id, now)
                  .toRole(SUPERVISOR)
                  .with("times", told.times())
                  .with("due", told.responseDue()));
      case ServiceCaseSolved _ -> List.of(toAll(ServiceNotice.SERVICE_CASE_SOLVED, id, now));
      case ServiceCaseClosed _ -> List.of(toAll(ServiceNotice.SERVICE_CASE_CLOSED, id, now));
      case ServiceCaseWithdrawn _ -> withdrawn(id, now);
      case DeadlineNear near ->
          List.of(toClerk(ServiceNotice.SERVICE_RESPONSE_DUE, id, now).with("due", near.due()));
      case DeadlineMissed missed -> List.of(missed(id, now, missed));
      default -> List.of();
    };
  }

  /** Who goes there is told, and who need not go any more. */
  private static List<Notice> planned(String id, ServiceCase now, ServiceVisitPlanned told) {
    Notice planned =
        about(ServiceNotice.SERVICE_VISIT_PLANNED, id, now)
            .toStaff(told.technician())
            .toStaff(now.customer().salesperson())
            .toCustomer(now.customer().customerId())
            .with("visit", told.visit())
            .with("appointment", told.appointment());
    return told.previous() == null
        ? List.of(planned)
        : List.of(planned, calledOff(id, now, told.visit(), told.previous()));
  }

  private static List<Notice> withdrawn(String id, ServiceCase now) {
    Notice all = toAll(ServiceNotice.SERVICE_CASE_WITHDRAWN, id, now);
    Visit open = now.openVisit();
    return open == null
        ? List.of(all)
        : List.of(all, calledOff(id, now, open.number(), open.technician()));
  }

  private static Notice calledOff(String id, ServiceCase now, int visit, String technician) {
    return about(ServiceNotice.SERVICE_VISIT_CALLED_OFF, id, now)
        .toStaff(technician)
        .with("visit", visit);
  }

  private static Notice missed(String id, ServiceCase now, DeadlineMissed missed) {
    Visit open = now.openVisit();
    return switch (missed.rule()) {
      case ServiceRules.REPORT ->
          late(ServiceNotice.SERVICE_REPORT_MISSED, id, now, missed)
              .toStaff(open == null ? null : open.technician());
      case ServiceRules.REVISIT -> late(ServiceNotice.SERVICE_REVISIT_MISSED, id, now, missed);
      default -> late(ServiceNotice.SERVICE_RESPONSE_MISSED, id, now, missed);
    };
  }

  private static Notice late(
      ServiceNotice kind, String id, ServiceCase now, DeadlineMissed missed) {
    return toClerk(kind, id, now).toRole(SUPERVISOR).with("due", missed.due());
  }

  /** Whoever has the case; while nobody has, all clerks. */
  private static Notice toClerk(ServiceNotice kind, String id, ServiceCase now) {
    String handler = now.course().handler();
    Notice notice = about(kind, id, now);
    return handler == null ? notice.toRole(CLERKS) : notice.toStaff(handler);
  }

  private static Notice toAll(ServiceNotice kind, String id, ServiceCase now) {
    return toClerk(kind, id, now)
        .toStaff(now.customer().salesperson())
        .toCustomer(now.customer().customerId());
  }

  private static Notice about(ServiceNotice kind, String id, ServiceCase now) {
    Complainant who = now.customer();
    return Notice.of(kind, new Notice.Document("service-case", id, now.number()))
        .within(who.salesperson(), who.team(), who.region());
  }
}
