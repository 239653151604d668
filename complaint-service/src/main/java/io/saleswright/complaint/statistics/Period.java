package io.saleswright.complaint.statistics;

import io.saleswright.platform.kernel.InvalidInput;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Which complaints are counted, and as they were known when: what became known later leaves figures
 * of the past alone.
 *
 * @param from the first moment in which they were accepted
 * @param to the first moment in which they were not any more
 * @param asOf what came later is not known
 */
public record Period(Instant from, Instant to, Instant asOf) {

  /**
   * The days of a period, the last one included.
   *
   * @param asOf the last day of which something is known
   * @throws InvalidInput when it ends before it begins
   */
  public static Period of(LocalDate from, LocalDate to, LocalDate asOf, ZoneId zone) {
    if (to.isBefore(from)) {
      throw new InvalidInput("to", "CMP-20", "must not lie before from");
    }
    if (asOf.isBefore(to)) {
      throw new InvalidInput("asOf", "CMP-20", "must not lie before to");
    }
    return new Period(
        begin(from, zone), begin(to.plusDays(1), zone), begin(asOf.plusDays(1), zone));
  }

  private static Instant begin(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toInstant();
  }

  /** Whether something was known by then. */
  boolean knows(Instant at) {
    return at.isBefore(asOf);
  }
}
