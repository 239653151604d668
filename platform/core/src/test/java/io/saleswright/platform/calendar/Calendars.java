package io.saleswright.platform.calendar;

import io.saleswright.platform.time.WorkCalendar;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The shipped calendar, and moments written in the company's zone. */
final class Calendars {

  static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private Calendars() {}

  static WorkCalendar shipped() {
    return new CalendarFiles(null).load();
  }

  /** The moment at which clocks at the company show this, such as {@code 2026-11-23T16:00}. */
  static Instant local(String dateTime) {
    return LocalDateTime.parse(dateTime).atZone(SHANGHAI).toInstant();
  }
}
