package io.saleswright.complaint.course;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why the solution can't be worked on, such as an answer of the customer that is awaited.
 *
 * @param reason in words
 * @param since since when
 * @param by staff id of who says so
 * @param until when it ends by itself; null of what is older than that being kept
 */
public record Pause(String reason, Instant since, String by, @Nullable Instant until) {

  /** Up to when it waited, as seen at a moment: not longer than it may. */
  public Instant end(Instant now) {
    return until != null && until.isBefore(now) ? until : now;
  }

  /** The same, counted from a later moment on. */
  public Pause from(Instant later) {
    return new Pause(reason, end(later), by, until);
  }
}
