package io.saleswright.complaint.links.web;

import io.saleswright.complaint.course.Message.Direction;
import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as the customer without a login sees it.
 *
 * @param number for calls and letters
 * @param state OPEN, RESOLVED, CLOSED or WITHDRAWN
 * @param content what they said
 * @param demand what they want
 * @param line number of the order's line that it is about; left out for the whole order
 * @param receivedAt when it came in
 * @param answers what we wrote to them, oldest first
 * @param solutions what was done, oldest first
 */
record PublicComplaintView(
    String number,
    String state,
    String content,
    @Nullable String demand,
    @Nullable Integer line,
    Instant receivedAt,
    List<Said> answers,
    List<Said> solutions) {

  /** Something that was said, and when; not by whom. */
  record Said(String text, Instant at) {}

  static PublicComplaintView of(Stored<Complaint> stored) {
    Complaint complaint = stored.state();
    return new PublicComplaintView(
        complaint.number(),
        complaint.stage().forCustomer().name(),
        complaint.matter().content(),
        complaint.matter().demand(),
        complaint.matter().goods().line(),
        complaint.matter().arrival().receivedAt(),
        complaint.messages().stream()
            .filter(message -> message.direction() == Direction.OUT)
            .map(message -> new Said(message.text(), message.at()))
            .toList(),
        complaint.outcome().solutions().stream()
            .map(solution -> new Said(solution.text(), solution.at()))
            .toList());
  }
}
