package io.saleswright.order.figures;

import io.saleswright.order.figures.FiguresSearch.Day;
import io.saleswright.order.rules.OrderRules;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.time.WorkCalendar;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * Tells figures to those who answer for them: of all that they see by the roles that read figures.
 * What somebody sees by another role, such as a technician's, adds nothing (SEC-02).
 */
public final class FiguresDesk {

  private final FiguresSearch search;
  private final WorkCalendar calendar;
  private final InstantSource time;
  private final Supplier<OrderRules> rules;

  FiguresDesk(
      FiguresSearch search, WorkCalendar calendar, InstantSource time, Supplier<OrderRules> rules) {
    this.search = search;
    this.calendar = calendar;
    this.time = time;
    this.rules = rules;
  }

  /**
   * The figures of today.
   *
   * @throws NotPermitted when the caller may not read them
   */
  public Figures today(Caller caller) {
    return of(calendar.businessDate(time.instant()), caller);
  }

  /**
   * The figures of a day. What is not shipped yet is that of now, whatever the day.
   *
   * @throws NotPermitted when the caller may not read them
   */
  public Figures of(LocalDate date, Caller caller) {
    FiguresStep.READ_DAY.mustBeOpenTo(caller);
    Day day =
        new Day(
            date,
            date.atStartOfDay(calendar.zone()).toInstant(),
            date.plusDays(1).atStartOfDay(calendar.zone()).toInstant());
    return search.of(
        day, rules.get().policy().taxRateOnNetPrices(), FiguresStep.READ_DAY.narrowed(caller));
  }

  /**
   * Everything that was ever taken over from another system.
   *
   * @throws NotPermitted when the caller may not read it
   */
  public ImportTotals allTime(String source, Caller caller) {
    FiguresStep.READ_ALL_TIME.mustBeOpenTo(caller);
    return search.importTotals(source, FiguresStep.READ_ALL_TIME.narrowed(caller));
  }
}
