package io.saleswright.contract.signing;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a contract ended (CON-10).
 *
 * @param kind how
 * @param on the last day on which it held
 * @param by staff id of who decided it; the service for what a clock brought about
 * @param at when it was recorded
 * @param reason why, as far as somebody said
 */
public record Ending(Kind kind, LocalDate on, String by, Instant at, @Nullable String reason) {

  /** How a contract can end. */
  public enum Kind {
    /** It was given up before both sides had signed. */
    WITHDRAWN,
    /** It was ended before its time. */
    TERMINATED,
    /** Its last day is over. */
    EXPIRED
  }
}
