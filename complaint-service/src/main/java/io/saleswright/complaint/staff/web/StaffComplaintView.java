package io.saleswright.complaint.staff.web;

import io.saleswright.complaint.staff.Incident;
import io.saleswright.complaint.staff.StaffComplaint;
import io.saleswright.complaint.staff.Verdict;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Action;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A complaint about staff. The customer sees what they said and whether it is true, and no more.
 *
 * @param id identity of the complaint
 * @param number its number for people
 * @param state REPORTED, CONFIRMED or UNFOUNDED
 * @param customerId who complains
 * @param kind what somebody of ours did
 * @param happenedAt when
 * @param content what happened
 * @param about staff id of who did it, if it is known
 * @param reporter who wrote it down
 * @param reason how it was found whether it is true
 * @param fine what the rules ask of who did it
 * @param decidedBy staff id of who found it
 * @param decidedAt when
 * @param actions what the reader may do now
 */
record StaffComplaintView(
    String id,
    String number,
    String state,
    String customerId,
    String kind,
    Instant happenedAt,
    String content,
    @Nullable String about,
    @Nullable String reporter,
    @Nullable String reason,
    @Nullable Money fine,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    List<Action> actions) {

  static StaffComplaintView of(
      Stored<StaffComplaint> stored, boolean ofCustomer, List<Action> actions) {
    StaffComplaint complaint = stored.state();
    Incident incident = complaint.incident();
    Verdict verdict = ofCustomer ? null : complaint.verdict();
    return new StaffComplaintView(
        stored.id(),
        complaint.number(),
        complaint.stage().name(),
        complaint.customerId(),
        incident.kind().name(),
        incident.happenedAt(),
        incident.content(),
        ofCustomer ? null : incident.about(),
        ofCustomer ? null : complaint.reporter(),
        verdict == null ? null : verdict.reason(),
        verdict == null ? null : verdict.fine(),
        verdict == null ? null : verdict.by(),
        verdict == null ? null : verdict.at(),
        actions);
  }
}
