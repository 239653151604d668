package io.saleswright.complaint.notices;

import io.saleswright.complaint.investigating.Measuring;
import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.matter.Complainant;
import io.saleswright.complaint.matter.Severity;
import io.saleswright.complaint.rules.ComplaintRules;
import io.saleswright.complaint.told.ComplaintAnswered;
import io.saleswright.complaint.told.ComplaintAssigned;
import io.saleswright.complaint.told.ComplaintClosed;
import io.saleswright.complaint.told.ComplaintEscalated;
import io.saleswright.complaint.told.ComplaintOpened;
import io.saleswright.complaint.told.ComplaintReopened;
import io.saleswright.complaint.told.ComplaintResolved;
import io.saleswright.complaint.told.ComplaintResumed;
import io.saleswright.complaint.told.ComplaintWithdrawn;
import io.saleswright.complaint.told.ComplaintWrittenTo;
import io.saleswright.platform.kernel.DeadlineMissed;
import io.saleswright.platform.kernel.DeadlineNear;
import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.notice.Notice.Document;
import io.saleswright.platform.notice.Telling;
import java.util.List;
import java.util.Objects;

/**
 * Whoever has a case is told what happens to it, the customer how far it is, and the salesperson of
 * the customer all that matters to them. Late cases are told further up (CMP-04, CMP-21); those of
 * key customers, and the worst, to the sales manager at once (CUS-26).
 */
final class ComplaintTelling implements Telling<Complaint> {

  private static final String SUPERVISOR = "support-supervisor";
  private static final String MANAGER = "sales-manager";

  @Override
  public List<Notice> of(String id, Complaint complaint, Record event) {
    return switch (event) {
      case ComplaintOpened _ -> opened(id, complaint);
      case ComplaintAssigned assigned ->
          List.of(
              about(ComplaintNotice.COMPLAINT_ASSIGNED, id, complaint)
                  .toStaff(assigned.handler())
                  .toStaff(assigned.previous())
                  .with("severity", complaint.matter().severity()));
      case ComplaintWrittenTo written ->
          List.of(
              toHandler(ComplaintNotice.COMPLAINT_WRITTEN_TO, id, complaint)
                  .with("message", written.message()));
      case ComplaintResumed resumed when !complaint.isWith(resumed.by()) ->
          List.of(
              toHandler(ComplaintNotice.COMPLAINT_RESUMED, id, complaint)
                  .toRole(SUPERVISOR)
                  .with("due", resumed.solutionDue()));
      case ComplaintEscalated escalated -> List.of(escalated(id, complaint, escalated));
      case DeadlineNear near -> near(id, complaint, near);
      case DeadlineMissed missed -> List.of(missed(id, complaint, missed));
      default -> toCustomer(id, complaint, event);
    };
  }

  private static List<Notice> toCustomer(String id, Complaint complaint, Record event) {
    return switch (event) {
      case ComplaintAnswered _ ->
          List.of(
              about(ComplaintNotice.COMPLAINT_ANSWERED, id, complaint)
                  .toCustomer(complaint.complainant().customerId()));
      case ComplaintResolved _ ->
          List.of(toBoth(ComplaintNotice.COMPLAINT_RESOLVED, id, complaint));
      case ComplaintReopened again ->
          List.of(
              toHandler(ComplaintNotice.COMPLAINT_REOPENED, id, complaint)
                  .toStaff(complaint.complainant().salesperson())
                  .toRole(SUPERVISOR)
                  .with("times", again.times())
                  .with("due", again.solutionDue()));
      case ComplaintClosed _ -> List.of(toBoth(ComplaintNotice.COMPLAINT_CLOSED, id, complaint));
      case ComplaintWithdrawn _ ->
          List.of(toBoth(ComplaintNotice.COMPLAINT_WITHDRAWN, id, complaint));
      default -> WorkTelling.of(id, complaint, event);
    };
  }

  private static List<Notice> opened(String id, Complaint complaint) {
    Complainant who = complaint.complainant();
    Severity severity = complaint.matter().severity();
    Notice ours =
        toHandler(ComplaintNotice.COMPLAINT_OPENED, id, complaint).toStaff(who.salesperson());
    boolean atOnce = who.isKey() || severity == Severity.CRITICAL;
    Notice all = atOnce ? ours.toRole(MANAGER) : ours;
    return List.of(
        all.with("severity", severity),
        about(ComplaintNotice.COMPLAINT_ACCEPTED, id, complaint).toCustomer(who.customerId()));
  }

  private static Notice escalated(String id, Complaint complaint, ComplaintEscalated told) {
    return about(ComplaintNotice.COMPLAINT_ESCALATED, id, complaint)
        .toRoles(told.roles())
        .with("level", told.level())
        .with("due", told.solutionDue());
  }

  private static List<Notice> near(String id, Complaint complaint, DeadlineNear near) {
    ComplaintNotice kind =
        near.rule().equals(ComplaintRules.ANSWER)
            ? ComplaintNotice.COMPLAINT_ANSWER_DUE
            : ComplaintNotice.COMPLAINT_SOLUTION_DUE;
    return List.of(toHandler(kind, id, complaint).with("due", near.due()));
  }

  private static Notice missed(String id, Complaint complaint, DeadlineMissed missed) {
    ComplaintNotice kind =
        switch (missed.rule()) {
          case ComplaintRules.ANSWER -> ComplaintNotice.COMPLAINT_ANSWER_MISSED;
          case ComplaintRules.REVISIT -> ComplaintNotice.COMPLAINT_REVISIT_MISSED;
          case ComplaintRules.SOLUTION -> ComplaintNotice.COMPLAINT_SOLUTION_MISSED;
          case ComplaintRules.INVESTIGATION -> ComplaintNotice.INVESTIGATION_MISSED;
          case Measuring.CLOCK -> WorkTelling.lateMeasure(complaint, missed);
          default -> ComplaintNotice.REMEDY_DECISION_LATE;
        };
    Notice notice = toHandler(kind, id, complaint).toRole(SUPERVISOR);
    return WorkTelling.toWhoeverIsLate(notice, complaint, missed).with("due", missed.due());
  }

  /** Whoever has the case; while nobody has, everybody of its role. */
  static Notice toHandler(ComplaintNotice kind, String id, Complaint complaint) {
    Notice notice = about(kind, id, complaint);
    String handler = complaint.handling().handler();
    return handler == null
        ? notice.toRole(complaint.handling().role())
        : notice.toStaff(Objects.requireNonNull(handler));
  }

  private static Notice toBoth(ComplaintNotice kind, String id, Complaint complaint) {
    return toHandler(kind, id, complaint)
        .toStaff(complaint.complainant().salesperson())
        .toCustomer(complaint.complainant().customerId());
  }

  static Notice about(ComplaintNotice kind, String id, Complaint complaint) {
    Complainant who = complaint.complainant();
    return Notice.of(kind, new Document("complaint", id, complaint.number()))
        .within(who.salesperson(), who.team(), who.region());
  }
}
