package io.saleswright.contract.quoting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a quote ended (QUO-07).
 *
 * @param kind how
 * @param version number of the version that was the newest
 * @param by staff id of who recorded it; the service for what a clock brought about
 * @param at when
 * @param reason why, or how the customer accepted, as far as somebody said
 */
public record Outcome(Kind kind, int version, String by, Instant at, @Nullable String reason) {

  /** How a quote can end. */
  public enum Kind {
    ACCEPTED,
    REJECTED,
    EXPIRED,
    WITHDRAWN
  }
}
