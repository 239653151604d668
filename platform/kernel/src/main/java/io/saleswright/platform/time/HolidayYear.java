package io.saleswright.platform.time;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * The public holidays of one year, with the rest days that are worked to make up for them, as the
 * authorities announced them.
 *
 * @param year the year that the announcement covers
 * @param source who announced it, when and where
 * @param holidays the holidays; their days lie in the year or at the end of the one before, which
 *     an announcement may still change
 */
public record HolidayYear(int year, String source, List<Holiday> holidays) {

  /**
   * @throws IllegalArgumentException when a day lies outside of the year or is named twice
   */
  public HolidayYear {
    holidays = List.copyOf(holidays);
    Set<LocalDate> named = new HashSet<>();
    for (Holiday holiday : holidays) {
      holiday.kinds().keySet().forEach(day -> requireOnceInYear(day, year, named));
    }
  }

  private static void requireOnceInYear(LocalDate day, int year, Set<LocalDate> named) {
    boolean endOfYearBefore = day.getYear() == year - 1 && day.getMonthValue() == 12;
    if (day.getYear() != year && !endOfYearBefore) {
      throw new IllegalArgumentException("holidays: " + day + " does not belong to " + year);
    }
    if (!named.add(day)) {
      throw new IllegalArgumentException("holidays: " + day + " is named twice");
    }
  }

  /**
   * A run of days off.
   *
   * @param name what is celebrated
   * @param from the first day off
   * @param to the last day off, not before the first
   * @param makeUpDays rest days that are worked instead; empty when there are none
   */
  public record Holiday(String name, LocalDate from, LocalDate to, List<LocalDate> makeUpDays) {

    private static final int LONGEST_IN_DAYS = 31;

    /**
     * @throws IllegalArgumentException when the days are out of order, or more than a month
     */
    public Holiday {
      makeUpDays = List.copyOf(makeUpDays);
      if (to.isBefore(from) || to.isAfter(from.plusDays(LONGEST_IN_DAYS - 1L))) {
        throw new IllegalArgumentException(
            "holidays: " + name + " must end within 31 days from its first day");
      }
      for (LocalDate day : makeUpDays) {
        if (!day.isBefore(from) && !day.isAfter(to)) {
          throw new IllegalArgumentException("holidays: " + day + " is both worked and off");
        }
      }
    }

    /** What kind of day each named day is: {@code true} when it is worked. */
    TreeMap<LocalDate, Boolean> kinds() {
      TreeMap<LocalDate, Boolean> kinds = new TreeMap<>();
      from.datesUntil(to.plusDays(1)).forEach(day -> kinds.put(day, false));
      makeUpDays.forEach(day -> kinds.put(day, true));
      return kinds;
    }
  }
}
