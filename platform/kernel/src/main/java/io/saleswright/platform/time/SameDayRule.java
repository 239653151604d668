package io.saleswright.platform.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What "on the same day" means (ORD-04, ORD-12): what is received on a working day before the
 * cut-off is due at the end of that day's work; everything else at the end of work on the next
 * working day.
 *
 * @param cutOff the first time of day that counts as too late for the same day, in the company's
 *     zone
 */
public record SameDayRule(LocalTime cutOff) implements TimeLimit {

  static final String WORD = "same-day";

  @Override
  public Instant due(Instant received, WorkCalendar calendar) {
    LocalDate day = calendar.businessDate(received);
    Instant endOfWork = calendar.endOfWork(day);
    boolean sameDay =
        calendar.isWorkingDay(day)
            && LocalTime.ofInstant(received, calendar.zone()).isBefore(cutOff)
            && received.isBefore(endOfWork);
    return sameDay ? endOfWork : calendar.endOfWork(calendar.nextWorkingDay(day));
  }

  @Override
  public String toString() {
    return WORD + " " + cutOff;
  }
}
