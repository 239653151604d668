package io.saleswright.complaint.staff;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is said to have happened.
 *
 * @param kind what somebody did
 * @param happenedAt when
 * @param content what happened, in words
 * @param about staff id of who did it; null while nobody knows
 */
public record Incident(
    StaffComplaintKind kind, Instant happenedAt, String content, @Nullable String about) {

  Incident about(@Nullable String staffId) {
    return staffId == null ? this : new Incident(kind, happenedAt, content, staffId);
  }
}
