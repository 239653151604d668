package io.saleswright.complaint.course;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was done about it, as the customer was told.
 *
 * @param text in words
 * @param by staff id of who told them
 * @param at when
 * @param inTime whether that was in time; null of what is older than that being kept
 * @param waitedSeconds working time for which it had waited for the customer; null of the same
 */
public record Solution(
    String text, String by, Instant at, @Nullable Boolean inTime, @Nullable Long waitedSeconds) {

  /** Whether that was in time. */
  public boolean isInTime() {
    return Boolean.TRUE.equals(inTime);
  }

  /** Working time in seconds for which it had waited for the customer. */
  public long waited() {
    return waitedSeconds == null ? 0 : waitedSeconds;
  }
}
