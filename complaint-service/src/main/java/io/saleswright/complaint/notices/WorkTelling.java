package io.saleswright.complaint.notices;

import io.saleswright.complaint.inquiry.ComplaintCauseFound;
import io.saleswright.complaint.inquiry.InvestigationAnswered;
import io.saleswright.complaint.inquiry.InvestigationOrdered;
import io.saleswright.complaint.inquiry.MeasureDone;
import io.saleswright.complaint.inquiry.MeasureOrdered;
import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.remedy.Remedy;
import io.saleswright.complaint.remedy.RemedyApproved;
import io.saleswright.complaint.remedy.RemedyDecided;
import io.saleswright.complaint.remedy.RemedyProposed;
import io.saleswright.platform.approval.Turn;
import io.saleswright.platform.notice.Notice;
import java.util.List;

/**
 * Departments are told what they are asked, owners of measures what they see to, whoever decides
 * that it is their turn, and who has the case what came of it (CMP-06, CMP-08, CMP-13).
 */
final class WorkTelling {

  private WorkTelling() {}

  static List<Notice> of(String id, Complaint complaint, Record event) {
    return switch (event) {
      case InvestigationOrdered ordered ->
          List.of(
              ComplaintTelling.about(ComplaintNotice.INVESTIGATION_ORDERED, id, complaint)
                  .toRole(ordered.department().role())
                  .with("due", ordered.due()));
      case InvestigationAnswered _ ->
          List.of(
              ComplaintTelling.toHandler(ComplaintNotice.INVESTIGATION_ANSWERED, id, complaint));
      case ComplaintCauseFound found when found.others() > 0 ->
          List.of(
              ComplaintTelling.toHandler(ComplaintNotice.COMPLAINT_RECURS, id, complaint)
                  .toRole("sales-manager")
                  .toRole("technical")
                  .with("others", found.others())
                  .with("cause", found.cause()));
      case MeasureOrdered ordered ->
          List.of(
              ComplaintTelling.about(ComplaintNotice.MEASURE_ORDERED, id, complaint)
                  .toStaff(ordered.owner())
                  .with("dueOn", ordered.dueOn()));
      case MeasureDone done ->
          List.of(
              ComplaintTelling.toHandler(ComplaintNotice.MEASURE_DONE, id, complaint)
                  .toRole("support-supervisor")
                  .with("measure", done.measure()));
      default -> ofRemedy(id, complaint, event);
    };
  }

  private static List<Notice> ofRemedy(String id, Complaint complaint, Record event) {
    return switch (event) {
      case RemedyProposed _ -> toDecide(id, complaint);
      case RemedyDecided decided when decided.agreed() -> toDecide(id, complaint);
      case RemedyDecided decided ->
          List.of(
              ComplaintTelling.toHandler(ComplaintNotice.REMEDY_REJECTED, id, complaint)
                  .with("step", decided.step()));
      case RemedyApproved _ ->
          List.of(ComplaintTelling.toHandler(ComplaintNotice.REMEDY_APPROVED, id, complaint));
      default -> List.of();
    };
  }

  /** Whoever may decide the step whose turn it is now. */
  private static List<Notice> toDecide(String id, Complaint complaint) {
    Remedy pending = complaint.pendingRemedy();
    return pending == null
        ? List.of()
        : pending.approval().next().map(turn -> toDeciders(turn, id, complaint)).stream().toList();
  }

  private static Notice toDeciders(Turn turn, String id, Complaint complaint) {
    Notice notice = ComplaintTelling.about(ComplaintNotice.REMEDY_TO_DECIDE, id, complaint);
    for (String role : turn.roles()) {
      notice = notice.toRole(role);
    }
    return notice.with("step", turn.name());
  }
}
