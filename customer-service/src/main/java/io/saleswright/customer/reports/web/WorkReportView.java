package io.saleswright.customer.reports.web;

import io.saleswright.customer.reports.WorkReport;
import io.saleswright.customer.reports.WorkReport.Noted;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Action;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report of a day's work as people see it.
 *
 * @param id identity of the report
 * @param state FILED or NOTED
 * @param by staff id of whose work it is
 * @param day the day
 * @param done what was done
 * @param open what is open or went wrong
 * @param needs what is needed of others
 * @param writtenAt when it was written, the last time
 * @param note that somebody above them read it; left out until they did
 * @param actions what the reader may do now
 */
record WorkReportView(
    String id,
    String state,
    String by,
    LocalDate day,
    String done,
    @Nullable String open,
    @Nullable String needs,
    Instant writtenAt,
    @Nullable Note note,
    List<Action> actions) {

  /** Who read it, and what they said. */
  record Note(@Nullable String remark, String by, Instant at) {

    static @Nullable Note of(@Nullable Noted noted) {
      return noted == null ? null : new Note(noted.remark(), noted.by(), noted.at());
    }
  }

  static WorkReportView of(Stored<WorkReport> stored, List<Action> actions) {
    WorkReport report = stored.state();
    return new WorkReportView(
        stored.id(),
        report.stage().name(),
        report.by(),
        report.day(),
        report.told().done(),
        report.told().open(),
        report.told().needs(),
        report.at(),
        Note.of(report.noted()),
        actions);
  }
}
