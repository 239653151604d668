package io.saleswright.performance.absence;

import java.time.LocalDate;

/**
 * Some days, the first and the last included.
 *
 * @param from the first day
 * @param until the last day
 */
public record Period(LocalDate from, LocalDate until) {

  /** Whether it includes this day. */
  public boolean includes(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }

  /** Whether both have a day in common. */
  public boolean overlaps(Period other) {
    return !from.isAfter(other.until) && !other.from.isAfter(until);
  }

  /** The same days, ending with this one. */
  public Period endingOn(LocalDate day) {
    return new Period(from, day);
  }
}
