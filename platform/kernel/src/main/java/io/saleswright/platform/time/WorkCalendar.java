package io.saleswright.platform.time;

import static java.util.Comparator.comparingInt;

import io.saleswright.platform.time.HolidayYear.Holiday;
import io.saleswright.platform.time.WorkingTime.Shift;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The company's calendar: which days and hours are worked (HR-01). Immutable but for its memory of
 * given warnings; thread-safe.
 *
 * <p>A year without holiday data falls back to the ordinary week, with one warning; {@link
 * #isFallback(int)} tells. All answers depend on the calendar's own zone and never on the
 * machine's.
 */
public final class WorkCalendar {

  private static final System.Logger LOG = System.getLogger(WorkCalendar.class.getName());
  private static final Duration LONGEST = Duration.ofDays(366);

  private final WorkingTime workingTime;
  private final Map<LocalDate, Boolean> workedByDate = new HashMap<>();
  private final Set<Integer> years = new HashSet<>();
  private final Set<Integer> warned = ConcurrentHashMap.newKeySet();

  /**
   * @param workingTime the ordinary week
   * @param holidays the announced years; where two name the same day, the later year's announcement
   *     holds
   */
  public WorkCalendar(WorkingTime workingTime, Collection<HolidayYear> holidays) {
    this.workingTime = workingTime;
    holidays.stream().sorted(comparingInt(HolidayYear::year)).forEach(this::add);
  }

  private void add(HolidayYear year) {
    years.add(year.year());
    for (Holiday holiday : year.holidays()) {
      workedByDate.putAll(holiday.kinds());
    }
  }

  /** The company's zone. */
  public ZoneId zone() {
    return workingTime.zone();
  }

  /** Whether no holidays are known for this year, so that only the ordinary week counts. */
  public boolean isFallback(int year) {
    return !years.contains(year);
  }

  /** The first day, of this year or a later one, on which no holidays are known any more. */
  public LocalDate unknownFrom(Instant now) {
    int year = businessDate(now).getYear();
    while (!isFallback(year)) {
      year++;
    }
    return LocalDate.of(year, 1, 1);
  }

  /** The company's date at this moment. */
  public LocalDate businessDate(Instant moment) {
    return LocalDate.ofInstant(moment, zone());
  }

  /** Whether people work on this day. */
  public boolean isWorkingDay(LocalDate date) {
    warnOfFallback(date.getYear());
    Boolean announced = workedByDate.get(date);
    return announced != null ? announced : !workingTime.restDays().contains(date.getDayOfWeek());
  }

  /** The first working day after this day. */
  public LocalDate nextWorkingDay(LocalDate date) {
    LocalDate day = date.plusDays(1);
    while (!isWorkingDay(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** The last working day before this day. */
  public LocalDate previousWorkingDay(LocalDate date) {
    LocalDate day = date.minusDays(1);
    while (!isWorkingDay(day)) {
      day = day.minusDays(1);
    }
    return day;
  }

  /** Whether people are at work at this moment: from a shift's start until just before its end. */
  public boolean isWorkingTime(Instant moment) {
    LocalTime time = LocalTime.ofInstant(moment, zone());
    return isWorkingDay(businessDate(moment))
        && workingTime.shifts().stream()
            .anyMatch(shift -> !time.isBefore(shift.start()) && time.isBefore(shift.end()));
  }

  /** The moment when work ends on this day, were it worked. */
  public Instant endOfWork(LocalDate date) {
    return at(date, workingTime.end());
  }

  /**
   * The first moment at which this much working time has passed.
   *
   * @param start where to count from, also outside of working time
   * @param duration working time to count, from nothing (which gives the start) to 366 days
   * @throws IllegalArgumentException when the duration is negative or longer
   */
  public Instant plusWorkingTime(Instant start, Duration duration) {
    if (duration.isNegative() || duration.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("working time must be between 0 and 366 days");
    }
    if (duration.isZero()) {
      return start;
    }
    Duration open = duration;
    LocalDate first = businessDate(start);
    LocalDate day = isWorkingDay(first) ? first : nextWorkingDay(first);
    while (true) {
      for (Shift shift : workingTime.shifts()) {
        Instant from = later(start, at(day, shift.start()));
        Instant end = at(day, shift.end());
        if (from.isBefore(end)) {
          Duration available = Duration.between(from, end);
          if (open.compareTo(available) <= 0) {
            return from.plus(open);
          }
          open = open.minus(available);
        }
      }
      day = nextWorkingDay(day);
    }
  }

  /**
   * How much working time lies between two moments; none when the second is not the later one.
   *
   * @param start where to count from, also outside of working time
   * @param end where to count to
   */
  public Duration workingTimeBetween(Instant start, Instant end) {
    Duration sum = Duration.ZERO;
    LocalDate last = businessDate(end);
    for (LocalDate day = businessDate(start); !day.isAfter(last); day = day.plusDays(1)) {
      if (isWorkingDay(day)) {
        for (Shift shift : workingTime.shifts()) {
          Instant from = later(start, at(day, shift.start()));
          Instant to = at(day, shift.end());
          Instant until = to.isBefore(end) ? to : end;
          sum = from.isBefore(until) ? sum.plus(Duration.between(from, until)) : sum;
        }
      }
    }
    return sum;
  }

  /**
   * When the preparations of a shipment must be complete (ORD-26): at the end of work on the
   * working day before. For a shipment on a rest day this is the last moment at which anybody is
   * there.
   *
   * @param shipping the day of the shipment
   */
  public Instant dueBeforeRestDay(LocalDate shipping) {
    return endOfWork(previousWorkingDay(shipping));
  }

  private Instant at(LocalDate date, LocalTime time) {
    return date.atTime(time).atZone(zone()).toInstant();
  }

  private void warnOfFallback(int year) {
    if (isFallback(year) && warned.add(year)) {
      LOG.log(
          System.Logger.Level.WARNING,
          "No holidays are known for " + year + ": only the ordinary rest days count");
    }
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
