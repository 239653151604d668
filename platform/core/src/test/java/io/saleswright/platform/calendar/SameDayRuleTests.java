package io.saleswright.platform.calendar;

import static io.saleswright.platform.calendar.Calendars.local;
import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.platform.time.SameDayRule;
import io.saleswright.platform.time.TimeLimit;
import io.saleswright.platform.time.WorkCalendar;
import java.time.Instant;
import java.time.LocalTime;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SameDayRuleTests {

  private final WorkCalendar calendar = Calendars.shipped();
  private final TimeLimit rule = new SameDayRule(LocalTime.of(16, 0));

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T00:00,         2026-11-23T17:00, the first moment of a Monday",
    "2026-11-23T12:15,         2026-11-23T17:00, the lunch break",
    "2026-11-23T15:59:59.999,  2026-11-23T17:00, just before the cut-off",
    "2026-11-23T16:00,         2026-11-24T17:00, exactly at the cut-off",
    "2026-11-23T16:55,         2026-11-24T17:00, at work but after the cut-off",
    "2026-11-23T23:59:59.999,  2026-11-24T17:00, the last moment of the day",
    "2026-11-20T15:59:59.999,  2026-11-20T17:00, a Friday in time",
    "2026-11-20T16:00,         2026-11-23T17:00, a Friday too late",
    "2026-11-21T09:00,         2026-11-23T17:00, a Saturday",
    "2026-11-22T15:59:59.999,  2026-11-23T17:00, a Sunday",
    "2026-10-01T09:00,         2026-10-08T17:00, a holiday",
    "2026-09-30T16:00,         2026-10-08T17:00, too late before a holiday",
    "2026-10-10T15:59:59.999,  2026-10-10T17:00, a worked Saturday in time",
    "2026-10-10T16:00,         2026-10-12T17:00, a worked Saturday too late",
    "2026-02-13T16:00,         2026-02-14T17:00, a Friday before a worked Saturday",
    "2026-12-31T15:59:59.999,  2026-12-31T17:00, the last day of the year in time",
    "2026-12-31T16:00,         2027-01-01T17:00, year end into a year without data",
    "2025-12-31T16:00,         2026-01-04T17:00, year end over New Year to a worked Sunday",
    "2027-05-01T09:00,         2027-05-03T17:00, a year without data knows weekends only",
  })
  void isDueAtTheEndOfTheDayOrOfTheNextWorkingDay(String received, String due, String why) {
    assertThat(rule.due(local(received), calendar)).as(why).isEqualTo(local(due));
  }

  @Test
  void isNeverDueBeforeItIsReceived() {
    TimeLimit late = new SameDayRule(LocalTime.of(18, 0));

    assertThat(late.due(local("2026-11-23T16:59:59.999"), calendar))
        .isEqualTo(local("2026-11-23T17:00"));
    assertThat(late.due(local("2026-11-23T17:00"), calendar)).isEqualTo(local("2026-11-24T17:00"));
  }

  @Test
  void isDueOnAWorkingDayAfterEveryHourOfAYear() {
    Instant start = local("2026-01-01T00:00");

    IntStream.range(0, 24 * 365)
        .mapToObj(hour -> start.plusSeconds(3600L * hour))
        .forEach(received -> {
          Instant due = rule.due(received, calendar);
          assertThat(due).isAfter(received);
          assertThat(calendar.isWorkingDay(calendar.businessDate(due))).isTrue();
          assertThat(calendar.isWorkingTime(due.minusMillis(1))).isTrue();
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "America/Los_Angeles", "Pacific/Kiritimati", "Asia/Kathmandu"})
  @ResourceLock(Resources.TIME_ZONE)
  void doesNotCareForTheZoneOfTheMachine(String zone) {
    TimeZone before = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    try {
      assertThat(rule.due(Instant.parse("2026-11-23T07:59:59.999Z"), Calendars.shipped()))
          .isEqualTo("2026-11-23T09:00:00Z");
      assertThat(rule.due(Instant.parse("2026-11-23T08:00:00Z"), Calendars.shipped()))
          .isEqualTo("2026-11-24T09:00:00Z");
    } finally {
      TimeZone.setDefault(before);
    }
  }
}
