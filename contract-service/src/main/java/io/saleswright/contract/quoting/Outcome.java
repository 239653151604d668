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
 * @param byLink which person of the customer said so behind a link; null when our people recorded
 *     it
 */
public record Outcome(
    Kind kind,
    int version,
    String by,
    Instant at,
    @Nullable String reason,
    @Nullable ByLink byLink) {

  /**
   * An answer of the customer behind a link.
   *
   * @param name who gave it, as they wrote it; personal data, never in an event
   * @param linkMadeAt when the link was made, which the audit trail names the maker of
   */
  public record ByLink(String name, Instant linkMadeAt) {}

  /** How a quote can end. */
  public enum Kind {
    ACCEPTED,
    REJECTED,
    EXPIRED,
    WITHDRAWN
  }
}
