package io.saleswright.customer.reports;

import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.CommonRefusal;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.security.DataScope.Belonging;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody reports of their work of a day (SEC-13).
 *
 * @param by staff id of whose work it is
 * @param day the day
 * @param told what was done, what is open, and what is needed
 * @param at when it was written, the last time
 * @param noted what somebody above them said to it; null until they did
 */
public record WorkReport(String by, LocalDate day, Told told, Instant at, @Nullable Noted noted) {

  /**
   * What a report says.
   *
   * @param done what was done
   * @param open what is open or went wrong; null when nothing is
   * @param needs what is needed of others; null when nothing is
   */
  public record Told(String done, @Nullable String open, @Nullable String needs) {}

  /**
   * That a report was read.
   *
   * @param remark what was said to it; null when nothing was
   * @param by staff id of who read it
   * @param at when
   */
  public record Noted(@Nullable String remark, String by, Instant at) {}

  /** Writes the report of a day. */
  static Change<WorkReport> file(LocalDate day, Told told, Act act) {
    return Change.to(new WorkReport(act.by(), day, told, act.at(), null));
  }

  /**
   * Writes it anew, as long as nobody has noted it.
   *
   * @throws RuleViolation when somebody has
   */
  Change<WorkReport> correct(Told corrected, Act act) {
    WorkReportStep.FILE.mustStartFrom(stage());
    return corrected.equals(told)
        ? Change.none(this)
        : Change.to(new WorkReport(by, day, corrected, act.at(), null));
  }

  /**
   * Notes it.
   *
   * @throws RuleViolation when it was noted, or is the caller's own
   */
  Change<WorkReport> note(@Nullable String remark, Act act) {
    mustBeNotable(act.by());
    return Change.to(new WorkReport(by, day, told, at, new Noted(remark, act.by(), act.at())));
  }

  /**
   * Checks whether this person may note it now.
   *
   * @throws RuleViolation when it was noted, or is their own
   */
  void mustBeNotable(String reader) {
    WorkReportStep.NOTE.mustStartFrom(stage());
    CommonRefusal.OWN_PAPER.when(by.equals(reader));
  }

  /** How far it has come. */
  public WorkReportStage stage() {
    return noted == null ? WorkReportStage.FILED : WorkReportStage.NOTED;
  }

  /** Whom it belongs to: who wrote it, and those above them. */
  public Belonging belonging() {
    return Belonging.to(by);
  }
}
