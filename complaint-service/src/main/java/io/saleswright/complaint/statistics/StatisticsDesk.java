package io.saleswright.complaint.statistics;

import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.lifecycle.ComplaintStep;
import io.saleswright.complaint.service.ServiceCase;
import io.saleswright.complaint.service.ServiceStep;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.time.WorkCalendar;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers how many complaints and cases of service there were and what came of them, within the
 * caller's scope (CMP-12, CMP-20).
 */
public final class StatisticsDesk {

  private final StatisticsSearch search;
  private final WorkCalendar calendar;
  private final InstantSource time;

  StatisticsDesk(StatisticsSearch search, WorkCalendar calendar, InstantSource time) {
    this.search = search;
    this.calendar = calendar;
    this.time = time;
  }

  /**
   * Figures of the complaints that were accepted in some days.
   *
   * @param from the first day
   * @param to the last day
   * @param asOf the last day of which something is known; null for today
   * @throws InvalidInput when the period ends before it begins, was known before it ended, or
   *     brought more than can be reckoned
   */
  public List<Figures> figures(
      Cut cut, LocalDate from, LocalDate to, @Nullable LocalDate asOf, Caller caller) {
    ComplaintStep.READ_STATISTICS.mustBeOpenTo(caller);
    Period period = period(from, to, asOf);
    Caller reader = ComplaintStep.READ_STATISTICS.narrowed(caller);
    List<Complaint> complaints =
        search.accepted(period.from(), period.to(), reader).stream().map(Stored::state).toList();
    return new Reckoning(period, calendar).cut(cut, complaints);
  }

  /**
   * Figures of the cases of after-sales service that were recorded in some days.
   *
   * @param from the first day
   * @param to the last day
   * @param asOf the last day of which something is known; null for today
   * @throws InvalidInput when the period ends before it begins, was known before it ended, or
   *     brought more than can be reckoned
   */
  public List<ServiceFigures> service(
      ServiceCut cut, LocalDate from, LocalDate to, @Nullable LocalDate asOf, Caller caller) {
    ServiceStep.READ_SERVICE_STATISTICS.mustBeOpenTo(caller);
    Period period = period(from, to, asOf);
    Caller reader = ServiceStep.READ_SERVICE_STATISTICS.narrowed(caller);
    List<ServiceCase> cases =
        search.recorded(period.from(), period.to(), reader).stream().map(Stored::state).toList();
    return new ServiceReckoning(period, calendar).cut(cut, cases);
  }

  /**
   * Which problems came up with which products, in complaints and cases that came in some days
   * (CMP-12).
   *
   * @param from the first day
   * @param to the last day
   * @throws InvalidInput when the period ends before it begins, or brought more than can be
   *     reckoned
   */
  public List<ProblemRow> problems(LocalDate from, LocalDate to, Caller caller) {
    ServiceStep.READ_SERVICE_STATISTICS.mustBeOpenTo(caller);
    Period period = period(from, to, null);
    Caller reader = ServiceStep.READ_SERVICE_STATISTICS.narrowed(caller);
    return Problems.of(
        search.accepted(period.from(), period.to(), reader),
        search.recorded(period.from(), period.to(), reader));
  }

  private Period period(LocalDate from, LocalDate to, @Nullable LocalDate asOf) {
    LocalDate today = calendar.businessDate(time.instant());
    LocalDate latest = today.isBefore(to) ? to : today;
    return Period.of(from, to, asOf == null ? latest : asOf, calendar.zone());
  }
}
