package io.saleswright.complaint.notices;

import io.saleswright.complaint.staff.StaffComplaint;
import io.saleswright.complaint.staff.StaffComplaintConfirmed;
import io.saleswright.complaint.staff.StaffComplaintReported;
import io.saleswright.platform.kernel.DeadlineMissed;
import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.notice.Notice.Document;
import io.saleswright.platform.notice.Telling;
import java.util.List;

/**
 * Those who may find out are told to, and those who keep the ledger what was found; who it is about
 * never is (CMP-18).
 */
final class StaffComplaintTelling implements Telling<StaffComplaint> {

  @Override
  public List<Notice> of(String id, StaffComplaint complaint, Record event) {
    return switch (event) {
      case StaffComplaintReported _ ->
          List.of(
              about(StaffComplaintNotice.STAFF_COMPLAINT_REPORTED, id, complaint)
                  .toRole("support-supervisor")
                  .toRole("vp-sales"));
      case DeadlineMissed missed ->
          List.of(
              about(StaffComplaintNotice.STAFF_COMPLAINT_MISSED, id, complaint)
                  .toRole("support-supervisor")
                  .toRole("vp-sales")
                  .with("due", missed.due()));
      case StaffComplaintConfirmed _ ->
          List.of(
              about(StaffComplaintNotice.STAFF_COMPLAINT_CONFIRMED, id, complaint).toRole("hr"));
      default -> List.of();
    };
  }

  private static Notice about(StaffComplaintNotice kind, String id, StaffComplaint complaint) {
    return Notice.of(kind, new Document("staff-complaint", id, complaint.number()))
        .notTo(complaint.incident().about());
  }
}
