package io.saleswright.customer.reports;

import io.saleswright.customer.reports.WorkReport.Told;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.kernel.Trials;
import io.saleswright.platform.kernel.Trials.Answer;
import io.saleswright.platform.security.Scoped;
import io.saleswright.platform.time.WorkCalendar;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes reports of a day's work and shows them to those above (SEC-13). Inside sales, who see all
 * customers, see their own reports only.
 */
public final class WorkReportDesk {

  private static final Trials<WorkReportStep, WorkReport, Instant> TRIALS =
      Trials.<WorkReportStep, WorkReport, Instant>of(WorkReportStep.class)
          .trying(
              WorkReportStep.FILE,
              (stored, _, _) -> WorkReportStep.FILE.mustStartFrom(stored.state().stage()))
          .trying(WorkReportStep.NOTE, (stored, _, act) -> stored.state().mustBeNotable(act.by()))
          .complete();

  private final Aggregates<WorkReport> all;
  private final Scoped<WorkReport> reports;
  private final WorkReportSearch search;
  private final WorkCalendar calendar;
  private final InstantSource time;

  WorkReportDesk(
      Aggregates<WorkReport> all,
      Scoped<WorkReport> reports,
      WorkReportSearch search,
      WorkCalendar calendar,
      InstantSource time) {
    this.all = all;
    this.reports = reports;
    this.search = search;
    this.calendar = calendar;
    this.time = time;
  }

  /**
   * Writes the caller's report of a day, or writes it anew.
   *
   * @throws NotPermitted when the caller reports to nobody here
   * @throws InvalidInput when the day lies in the future
   * @throws RuleViolation when it was noted
   */
  public Stored<WorkReport> file(LocalDate day, Told told, Act act) {
    WorkReportStep.FILE.mustBeOpenTo(act.caller());
    if (day.isAfter(LocalDate.ofInstant(act.at(), calendar.zone()))) {
      throw new InvalidInput("day", "SEC-13", "must not be in the future");
    }
    String id = Ids.derived("work-report", act.by(), day.toString());
    return all.find(id).isPresent()
        ? all.change(id, act.cause(), now -> now.state().correct(told, act))
        : all.createAt(id, act.cause(), _ -> WorkReport.file(day, told, act));
  }

  /**
   * Notes a report.
   *
   * @throws NotFound when there is none that the caller sees
   * @throws RuleViolation when it was noted, or is the caller's own
   */
  public Stored<WorkReport> note(String id, @Nullable String remark, Act act) {
    WorkReportStep.NOTE.mustBeOpenTo(act.caller());
    return reports.change(
        id, new Act(narrowed(act.caller()), act.cause()), now -> now.state().note(remark, act));
  }

  /**
   * A report.
   *
   * @throws NotFound when there is none that the caller sees
   */
  public Stored<WorkReport> get(String id, Caller caller) {
    mustBeReader(caller);
    return reports.get(id, narrowed(caller));
  }

  /** Reports that the caller sees, newest first. */
  public List<Stored<WorkReport>> list(
      @Nullable LocalDate day, @Nullable String by, Slice slice, Caller caller) {
    mustBeReader(caller);
    return search.newestFirst(day, by, narrowed(caller), slice);
  }

  /** What the caller could do with a report now. */
  public List<Answer> possible(Stored<WorkReport> stored, Caller caller) {
    Instant now = time.instant();
    return TRIALS.of(stored, now, Act.of(caller, now, null, Trace.start(now))).stream()
        .filter(answer ->
            !answer.step().equals(WorkReportStep.FILE.action())
                || stored.state().by().equals(caller.staffId()))
        .toList();
  }

  private static void mustBeReader(Caller caller) {
    if (!WorkReportStep.READ_ALL.isOpenTo(caller)) {
      WorkReportStep.READ.mustBeOpenTo(caller);
    }
  }

  /** Without the roles that let somebody see everything for the sake of other work. */
  private static Caller narrowed(Caller caller) {
    return WorkReportStep.READ_ALL.isOpenTo(caller)
        ? WorkReportStep.READ_ALL.narrowed(caller)
        : caller.withOnly(Set.of());
  }
}
