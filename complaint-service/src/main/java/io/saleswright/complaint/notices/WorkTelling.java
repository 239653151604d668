package io.saleswright.complaint.notices;

import io.saleswright.complaint.inquiry.ComplaintCauseFound;
import io.saleswright.complaint.inquiry.Inquiry;
import io.saleswright.complaint.inquiry.InvestigationAnswered;
import io.saleswright.complaint.inquiry.InvestigationOrdered;
import io.saleswright.complaint.inquiry.Measure;
import io.saleswright.complaint.inquiry.MeasureChecked;
import io.saleswright.complaint.inquiry.MeasureDone;
import io.saleswright.complaint.inquiry.MeasureOrdered;
import io.saleswright.complaint.inquiry.Task;
import io.saleswright.complaint.investigating.Measuring;
import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.remedy.Remedy;
import io.saleswright.complaint.remedy.RemedyApproved;
import io.saleswright.complaint.remedy.RemedyDecided;
import io.saleswright.complaint.remedy.RemedyProposed;
import io.saleswright.complaint.rules.ComplaintRules;
import io.saleswright.platform.approval.Turn;
import io.saleswright.platform.kernel.DeadlineMissed;
import io.saleswright.platform.notice.Notice;
import java.time.Instant;
import java.time.ZoneOffset;
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
      case MeasureChecked checked when !checked.works() ->
          List.of(
              ComplaintTelling.toHandler(ComplaintNotice.MEASURE_FAILED, id, complaint)
                  .toRole("support-supervisor")
                  .toRole("sales-manager")
                  .with("measure", checked.measure()));
      default -> ofRemedy(id, complaint, event);
    };
  }

  /**
   * Owners of measures, and departments that were asked, are told themselves that they are late.
   */
  static Notice toWhoeverIsLate(Notice notice, Complaint complaint, DeadlineMissed missed) {
    return switch (missed.rule()) {
      case Measuring.CLOCK -> toOwners(notice, complaint.inquired(), missed.due());
      case ComplaintRules.INVESTIGATION ->
          toDepartments(notice, complaint.inquired(), missed.due());
      default -> notice;
    };
  }

  /** A measure was not carried out; where all were that are due, nobody looked whether it works. */
  static ComplaintNotice lateMeasure(Complaint complaint, DeadlineMissed missed) {
    return complaint.inquired().measures().stream().anyMatch(one -> isLate(one, missed.due()))
        ? ComplaintNotice.MEASURE_MISSED
        : ComplaintNotice.MEASURE_UNCHECKED;
  }

  /** The end of work on a day comes after its beginning at Greenwich, which is eight here. */
  private static boolean isLate(Measure measure, Instant due) {
    return measure.isOpen()
        && !measure.dueOn().atStartOfDay(ZoneOffset.UTC).toInstant().isAfter(due);
  }

  private static Notice toOwners(Notice notice, Inquiry inquiry, Instant due) {
    Notice all = notice;
    for (Measure measure : inquiry.measures()) {
      if (isLate(measure, due)) {
        all = all.toStaff(measure.owner());
      }
    }
    return all;
  }

  private static Notice toDepartments(Notice notice, Inquiry inquiry, Instant due) {
    Notice all = notice;
    for (Task task : inquiry.tasks()) {
      if (task.isOpen() && !task.due().isAfter(due)) {
        all = all.toRole(task.department().role());
      }
    }
    return all;
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
    return ComplaintTelling.about(ComplaintNotice.REMEDY_TO_DECIDE, id, complaint)
        .toRoles(turn.roles())
        .with("step", turn.name());
  }
}
