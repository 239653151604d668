package io.saleswright.order.transport;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One report of the goods on their way (ORD-29).
 *
 * @param kind what happened
 * @param at when
 * @param place where, as the carrier calls it
 * @param expectedOn when the goods will arrive now, if that was said
 * @param note what else was said
 * @param by who told it
 */
public record TransportReport(
    Kind kind,
    Instant at,
    @Nullable String place,
    @Nullable LocalDate expectedOn,
    @Nullable String note,
    String by) {

  /** What can happen to goods on their way. */
  public enum Kind {
    UNDERWAY(false),
    OUT_FOR_DELIVERY(false),
    DELAYED(true),
    DAMAGED(true),
    LOST(true),
    NOT_ACCEPTED(true),
    TURNED_BACK(true);

    private final boolean exception;

    Kind(boolean exception) {
      this.exception = exception;
    }

    /** Whether the goods don't arrive as agreed, so that somebody has to see to it. */
    public boolean isException() {
      return exception;
    }
  }
}
