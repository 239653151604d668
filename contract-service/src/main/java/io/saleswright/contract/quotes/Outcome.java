package io.saleswright.contract.quotes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a quote ended (QUO-07).
 *
 * @param kind how
 * @param by staff id of who recorded it; the service for what a clock brought about
 * @param at when
 * @param reason why, as far as somebody said
 */
public record Outcome(Kind kind, String by, Instant at, @Nullable String reason) {

  /** How a quote can end. */
  public enum Kind {
    WITHDRAWN
  }
}
