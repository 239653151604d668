package io.saleswright.complaint.course;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a case ended.
 *
 * @param kind which end it took
 * @param by staff id of who ended it
 * @param at when
 * @param reason why; null of a case that was solved
 */
public record Ending(Kind kind, String by, Instant at, @Nullable String reason) {

  /** The ends that a case can take. */
  public enum Kind {
    /** It is really solved. */
    CLOSED,
    /** The customer wants nothing any more, or it was accepted by mistake. */
    WITHDRAWN
  }
}
