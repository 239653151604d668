package io.saleswright.contract.paperwork;

import io.saleswright.platform.time.TimeLimit;
import io.saleswright.platform.time.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What the company's policy says about papers that are demanded (CON-12).
 *
 * @param within how long handing one in may take when nobody says a day
 * @param reminder how long before the last moment the salesperson is reminded
 * @param calendar the company's working time and zone
 */
public record PaperRules(TimeLimit within, Duration reminder, WorkCalendar calendar) {

  /** The last day for a paper that is demanded at a moment. */
  LocalDate due(Instant at) {
    return calendar.businessDate(within.due(at, calendar));
  }
}
