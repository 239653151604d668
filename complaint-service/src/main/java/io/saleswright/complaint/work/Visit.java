package io.saleswright.complaint.work;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A technician goes to the customer (CMP-10).
 *
 * @param number number of the visit, from 1
 * @param appointment when they are expected
 * @param technician staff id of who goes
 * @param by staff id of who agreed on it with the customer
 * @param at when that was
 * @param report what came of it; null before
 */
public record Visit(
    int number,
    Instant appointment,
    String technician,
    String by,
    Instant at,
    @Nullable VisitReport report) {

  /** Whether the technician has still to go, or to tell. */
  public boolean isOpen() {
    return report == null;
  }

  /** The same with what came of it. */
  public Visit with(VisitReport told) {
    return new Visit(number, appointment, technician, by, at, told);
  }
}
