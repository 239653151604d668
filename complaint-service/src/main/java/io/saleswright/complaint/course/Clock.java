package io.saleswright.complaint.course;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that is due once.
 *
 * @param due the last moment in time
 * @param doneAt when it was done; null before
 */
public record Clock(Instant due, @Nullable Instant doneAt) {

  /** Something that is to be done. */
  public static Clock until(Instant due) {
    return new Clock(due, null);
  }

  /** The same, done; what was done before stays as it was. */
  public Clock done(Instant at) {
    return isDone() ? this : new Clock(due, at);
  }

  /** Whether it was done. */
  public boolean isDone() {
    return doneAt != null;
  }

  /** Whether it was done late, or its time is over and it is not done. */
  public boolean isLate(Instant now) {
    return (doneAt == null ? now : doneAt).isAfter(due);
  }
}
