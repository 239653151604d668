package io.saleswright.complaint.investigating;

import io.saleswright.complaint.inquiry.Effect;
import io.saleswright.complaint.inquiry.Inquiry;
import io.saleswright.complaint.inquiry.Measure;
import io.saleswright.complaint.inquiry.MeasureChecked;
import io.saleswright.complaint.inquiry.MeasureDone;
import io.saleswright.complaint.inquiry.MeasureOrdered;
import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.lifecycle.ComplaintStep;
import io.saleswright.complaint.lifecycle.Owning;
import io.saleswright.complaint.rules.MeasureRules;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What shall keep a problem from coming back: it has an owner and a date, outlives the complaint,
 * and somebody else looks whether it works (CMP-06).
 */
public final class Measuring {

  /** The rule whose clock waits for measures. */
  public static final String CLOCK = "CMP-06";

  private static final int MOST = 50;

  private Measuring() {}

  /**
   * Orders a measure.
   *
   * @param owner staff id of who sees to it
   * @throws RuleViolation when the complaint was withdrawn
   */
  public static Change<Complaint> order(
      Stored<Complaint> stored,
      String what,
      String owner,
      LocalDate dueOn,
      MeasureRules rules,
      Act act) {
    Complaint complaint = stored.state();
    ComplaintStep.ORDER_MEASURE.mustStartFrom(complaint.stage());
    Inquiry inquiry = complaint.inquired();
    InvestigationRefusal.TOO_MANY_TASKS.when(inquiry.measures().size() >= MOST);
    int number = inquiry.measures().size() + 1;
    Inquiry after = inquiry.ordering(new Measure(number, what, owner, dueOn, null, null));
    Change<Complaint> change =
        Change.to(complaint.with(after))
            .raising(new MeasureOrdered(stored.id(), number, owner, dueOn, act.by()));
    return watched(change, inquiry, after, rules);
  }

  /**
   * Says that a measure was carried out.
   *
   * @throws NotFound when there is no such measure
   * @throws RuleViolation when it was, or is another's
   */
  public static Change<Complaint> finish(
      Stored<Complaint> stored, int number, MeasureRules rules, Act act) {
    Complaint complaint = stored.state();
    ComplaintStep.FINISH_MEASURE.mustStartFrom(complaint.stage());
    Inquiry inquiry = complaint.inquired();
    Measure measure = measure(inquiry, number);
    InvestigationRefusal.MEASURE_OF_ANOTHER.unless(
        measure.owner().equals(act.by()) || Owning.leads(act.caller()));
    InvestigationRefusal.MEASURE_DONE.unless(measure.isOpen());
    Inquiry after = inquiry.finishing(number, act.at());
    Change<Complaint> change =
        Change.to(complaint.with(after)).raising(new MeasureDone(stored.id(), number, act.by()));
    return watched(change, inquiry, after, rules);
  }

  /**
   * Says whether a measure works.
   *
   * @throws NotFound when there is no such measure
   * @throws RuleViolation when it was not carried out, was looked at, or is the caller's own
   */
  public static Change<Complaint> check(
      Stored<Complaint> stored,
      int number,
      boolean works,
      String remark,
      MeasureRules rules,
      Act act) {
    Complaint complaint = stored.state();
    ComplaintStep.CHECK_MEASURE.mustStartFrom(complaint.stage());
    Measure measure = measure(complaint.inquired(), number);
    InvestigationRefusal.MEASURE_OPEN.when(measure.isOpen());
    InvestigationRefusal.MEASURE_CHECKED.unless(measure.effect() == null);
    InvestigationRefusal.OWN_MEASURE.when(measure.owner().equals(act.by()));
    Inquiry before = complaint.inquired();
    Inquiry after = before.checking(number, new Effect(works, remark, act.by(), act.at()));
    Change<Complaint> change =
        Change.to(complaint.with(after))
            .raising(new MeasureChecked(stored.id(), number, works, act.by()));
    return watched(change, before, after, rules);
  }

  private static Measure measure(Inquiry inquiry, int number) {
    if (number < 1 || number > inquiry.measures().size()) {
      throw new NotFound("measure");
    }
    return inquiry.measures().get(number - 1);
  }

  /** One clock runs for whatever of the measures is due next: to be carried out, or looked at. */
  private static Change<Complaint> watched(
      Change<Complaint> change, Inquiry before, Inquiry after, MeasureRules rules) {
    Instant next = next(after, rules);
    if (Objects.equals(next, next(before, rules))) {
      return change;
    }
    return next == null ? change.stopping(CLOCK) : change.starting(new Deadline(CLOCK, next));
  }

  private static @Nullable Instant next(Inquiry inquiry, MeasureRules rules) {
    return inquiry.measures().stream()
        .filter(measure -> measure.effect() == null)
        .map(measure -> due(measure, rules))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private static Instant due(Measure measure, MeasureRules rules) {
    Instant done = measure.doneAt();
    return done == null ? rules.due(measure.dueOn()) : rules.checkDue(done);
  }

  /**
   * Checks whether there is a measure to be carried out.
   *
   * @throws RuleViolation when there is none
   */
  public static void mustHaveOpen(Complaint complaint) {
    ComplaintStep.FINISH_MEASURE.mustStartFrom(complaint.stage());
    InvestigationRefusal.MEASURE_DONE.when(complaint.inquired().nextMeasureDue() == null);
  }

  /**
   * Checks whether there is a measure of which nobody knows whether it works.
   *
   * @throws RuleViolation when there is none
   */
  public static void mustHaveUnchecked(Complaint complaint) {
    ComplaintStep.CHECK_MEASURE.mustStartFrom(complaint.stage());
    InvestigationRefusal.MEASURE_OPEN.unless(
        complaint.inquired().measures().stream()
            .anyMatch(one -> !one.isOpen() && one.effect() == null));
  }
}
