package io.saleswright.platform.calendar;

import static io.saleswright.platform.calendar.Calendars.local;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.saleswright.platform.time.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Filter;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkCalendarTests {

  private final WorkCalendar calendar = Calendars.shipped();

  @ParameterizedTest
  @CsvSource({
    "2026-11-20, true, an ordinary Friday",
    "2026-11-21, false, a Saturday",
    "2026-11-22, false, a Sunday",
    "2026-10-01, false, National Day on a Thursday",
    "2026-10-07, false, its last day",
    "2026-10-08, true, the Thursday after it",
    "2026-10-10, true, a Saturday worked to make up for it",
    "2026-09-20, true, a Sunday worked to make up for it",
    "2026-01-04, true, the Sunday after New Year",
    "2027-01-01, true, a Friday of a year without data",
    "2027-01-02, false, a Saturday of a year without data",
  })
  void knowsWorkingDays(LocalDate date, boolean working, String why) {
    assertThat(calendar.isWorkingDay(date)).as(why).isEqualTo(working);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-01T02:00:00Z, 2027-01-01, the year after the last one with data",
    "2026-12-31T16:00:00Z, 2027-01-01, a year without data has begun in Shanghai",
    "2028-06-01T02:00:00Z, 2028-01-01, data are missing now",
  })
  void knowsFromWhenOnHolidaysAreUnknown(Instant now, LocalDate first, String why) {
    assertThat(calendar.unknownFrom(now)).as(why).isEqualTo(first);
  }

  @Test
  void shipsAllHolidaysOf2026() {
    Stream<LocalDate> year = LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1));

    // 261 weekdays, 19 of them off, 6 weekend days worked.
    assertThat(year.filter(calendar::isWorkingDay)).hasSize(248);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20, 2026-11-23",
    "2026-11-21, 2026-11-23",
    "2026-02-13, 2026-02-14",
    "2026-02-14, 2026-02-24",
    "2026-09-30, 2026-10-08",
    "2026-12-31, 2027-01-01",
  })
  void findsTheNextWorkingDayAndBack(LocalDate day, LocalDate next) {
    assertThat(calendar.nextWorkingDay(day)).isEqualTo(next);
    assertThat(calendar.previousWorkingDay(next)).isBeforeOrEqualTo(day);
    assertThat(calendar.nextWorkingDay(calendar.previousWorkingDay(next))).isEqualTo(next);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T07:29:59.999, false",
    "2026-11-23T07:30, true",
    "2026-11-23T11:29:59.999, true",
    "2026-11-23T11:30, false",
    "2026-11-23T13:00, true",
    "2026-11-23T17:00, false",
    "2026-11-22T09:00, false",
    "2026-10-10T09:00, true",
  })
  void knowsWorkingHours(String at, boolean working) {
    assertThat(calendar.isWorkingTime(local(at))).isEqualTo(working);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T07:30, PT0S, 2026-11-23T07:30",
    "2026-11-22T09:00, PT0S, 2026-11-22T09:00",
    "2026-11-23T07:30, PT4H, 2026-11-23T11:30",
    "2026-11-23T07:30, PT4H0.001S, 2026-11-23T13:00:00.001",
    "2026-11-23T07:30, PT8H, 2026-11-23T17:00",
    "2026-11-23T05:00, PT1H, 2026-11-23T08:30",
    "2026-11-23T12:00, PT1H, 2026-11-23T14:00",
    "2026-11-23T16:00, PT2H, 2026-11-24T08:30",
    "2026-11-20T16:00, PT2H, 2026-11-23T08:30",
    "2026-11-22T09:00, PT1H, 2026-11-23T08:30",
    "2026-02-14T16:30, PT1H, 2026-02-24T08:00",
    "2026-12-31T16:30, PT1H, 2027-01-01T08:00",
    "2026-11-23T17:00, PT40H, 2026-11-30T17:00",
  })
  void countsWorkingTimeOnly(String start, Duration duration, String end) {
    assertThat(calendar.plusWorkingTime(local(start), duration)).isEqualTo(local(end));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT-1S", "PT8784H0.001S"})
  void refusesToCountBackOrForMoreThanAYear(Duration duration) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendar.plusWorkingTime(Instant.EPOCH, duration));
  }

  @Test
  void takesTheDateFromItsOwnZone() {
    assertThat(calendar.businessDate(Instant.parse("2026-11-22T15:59:59.999Z")))
        .isEqualTo("2026-11-22");
    assertThat(calendar.businessDate(Instant.parse("2026-11-22T16:00:00Z")))
        .isEqualTo("2026-11-23");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-22, 2026-11-20T17:00, a Sunday",
    "2026-11-21, 2026-11-20T17:00, a Saturday",
    "2026-10-05, 2026-09-30T17:00, in the middle of a holiday",
    "2026-02-15, 2026-02-14T17:00, the day before is a worked Saturday",
    "2027-01-02, 2027-01-01T17:00, a year without data",
  })
  void wantsShipmentsOfRestDaysPreparedOnTheWorkingDayBefore(
      LocalDate shipping, String due, String why) {
    assertThat(calendar.dueBeforeRestDay(shipping)).as(why).isEqualTo(local(due));
  }

  @Test
  void warnsOnceOfAYearWithoutData() {
    List<String> warnings = new ArrayList<>();
    Logger log = Logger.getLogger(WorkCalendar.class.getName());
    Filter before = log.getFilter();
    log.setFilter(record -> {
      warnings.add(record.getMessage());
      return false;
    });

    try {
      calendar.isWorkingDay(LocalDate.of(2031, 3, 3));
      calendar.isWorkingDay(LocalDate.of(2031, 3, 4));
      calendar.isWorkingDay(LocalDate.of(2026, 3, 3));
    } finally {
      log.setFilter(before);
    }

    assertThat(warnings).singleElement().asString().contains("No holidays are known for 2031");
    assertThat(calendar.isFallback(2031)).isTrue();
    assertThat(calendar.isFallback(2026)).isFalse();
  }
}
