package io.saleswright.complaint.rules;

import io.saleswright.platform.time.TimeLimit;
import io.saleswright.platform.time.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What the company's policy says about measures (CMP-06).
 *
 * @param check how long looking whether one works may take once it was carried out
 * @param calendar the company's working time and zone
 */
public record MeasureRules(TimeLimit check, WorkCalendar calendar) {

  /** When a measure of this day is due. */
  public Instant due(LocalDate day) {
    return calendar.endOfWork(day);
  }

  /** When somebody has to have looked whether a measure works that was carried out then. */
  public Instant checkDue(Instant done) {
    return check.due(done, calendar);
  }
}
