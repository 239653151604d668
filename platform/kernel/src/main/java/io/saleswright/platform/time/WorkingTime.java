package io.saleswright.platform.time;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The hours and days that are worked in an ordinary week (HR-01).
 *
 * @param zone the zone of the company's clocks and business dates
 * @param shifts the working hours of a working day in their order; they don't overlap
 * @param restDays days of the week that are not worked; at least one day is
 * @param rule id of the requirement that sets the hours
 */
public record WorkingTime(ZoneId zone, List<Shift> shifts, Set<DayOfWeek> restDays, String rule) {

  /**
   * @throws IllegalArgumentException when nothing is ever worked, or the shifts overlap or are out
   *     of order
   */
  public WorkingTime {
    shifts = List.copyOf(shifts);
    restDays = Set.copyOf(restDays);
    if (shifts.isEmpty()) {
      throw new IllegalArgumentException("shifts: at least one is needed");
    }
    for (int i = 1; i < shifts.size(); i++) {
      if (shifts.get(i).start().isBefore(shifts.get(i - 1).end())) {
        throw new IllegalArgumentException(
            "shifts: " + shifts.get(i) + " begins before " + shifts.get(i - 1) + " ends");
      }
    }
    if (restDays.containsAll(EnumSet.allOf(DayOfWeek.class))) {
      throw new IllegalArgumentException("rest-days: at least one day must be worked");
    }
  }

  /** When work ends on a working day. */
  LocalTime end() {
    return shifts.getLast().end();
  }

  /**
   * A stretch of work without a break, within one day.
   *
   * @param start its first moment
   * @param end the moment it is over, later than its start
   */
  public record Shift(LocalTime start, LocalTime end) {

    /**
     * @throws IllegalArgumentException when the end is not after the start
     */
    public Shift {
      if (!end.isAfter(start)) {
        throw new IllegalArgumentException("shifts: " + end + " is not after " + start);
      }
    }

    @Override
    public String toString() {
      return start + "-" + end;
    }
  }
}
