package io.saleswright.finance.collection;

import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.time.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The moment of which a list tells.
 *
 * @param at the moment itself; what was written until then counts, and nothing later
 * @param day the company's day of it, by which money is overdue or not
 */
public record AsOf(Instant at, LocalDate day) {

  /**
   * Of the end of a day, of a moment, or of now.
   *
   * @param on the day; null when none is meant
   * @param at the moment, as a list that was printed tells it; null when none is meant
   * @throws InvalidInput when both are given, or the one that is lies in the future
   */
  public static AsOf of(
      @Nullable LocalDate on, @Nullable Instant at, Instant now, WorkCalendar calendar) {
    LocalDate today = calendar.businessDate(now);
    if (on != null && at != null) {
      throw new InvalidInput("at", "FIN-05", "must not be given together with on");
    }
    if (on != null && on.isAfter(today)) {
      throw new InvalidInput("on", "FIN-05", "must not be in the future");
    }
    if (at != null && at.isAfter(now)) {
      throw new InvalidInput("at", "FIN-05", "must not be in the future");
    }
    if (on != null && on.isBefore(today)) {
      Instant next = on.plusDays(1).atStartOfDay(calendar.zone()).toInstant();
      return new AsOf(next.minusMillis(1), on);
    }
    Instant moment = at == null ? now : at;
    return new AsOf(moment, calendar.businessDate(moment));
  }
}
