package io.saleswright.order.figures;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.time.WorkCalendar;
import java.time.InstantSource;

/** Tells figures to those who answer for them. */
public final class FiguresDesk {

  private final FiguresSearch search;
  private final WorkCalendar calendar;
  private final InstantSource time;

  FiguresDesk(FiguresSearch search, WorkCalendar calendar, InstantSource time) {
    this.search = search;
    this.calendar = calendar;
    this.time = time;
  }

  /**
   * The figures of today.
   *
   * @throws NotPermitted when the caller may not read them
   */
  public Figures today(Caller caller) {
    FiguresStep.READ_DAY.mustBeOpenTo(caller);
    return search.of(calendar.businessDate(time.instant()), caller);
  }

  /**
   * Everything that was ever taken over from another system.
   *
   * @throws NotPermitted when the caller may not read it
   */
  public ImportTotals allTime(String source, Caller caller) {
    FiguresStep.READ_ALL_TIME.mustBeOpenTo(caller);
    return search.importTotals(source, caller);
  }
}
