package io.saleswright.complaint.investigations;

import io.saleswright.complaint.investigating.Measuring;
import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.lifecycle.ComplaintStep;
import io.saleswright.complaint.rules.MeasureRules;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.StaffIds;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.security.Scoped;
import java.time.LocalDate;
import java.util.function.Supplier;

/** Orders measures, and follows them until they work (CMP-06). */
public final class MeasureDesk {

  private final Scoped<Complaint> complaints;
  private final Supplier<MeasureRules> rules;

  MeasureDesk(Scoped<Complaint> complaints, Supplier<MeasureRules> rules) {
    this.complaints = complaints;
    this.rules = rules;
  }

  /**
   * Orders a measure.
   *
   * @param owner staff id of who sees to it
   * @throws InvalidInput when its day has passed, or its owner is told by name
   * @throws RuleViolation when the complaint was withdrawn
   */
  public Stored<Complaint> order(String id, String what, String owner, LocalDate dueOn, Act act) {
    ComplaintStep.ORDER_MEASURE.mustBeOpenTo(act.caller());
    StaffIds.mustBeOne("owner", "CMP-06", owner);
    if (dueOn.isBefore(rules.get().calendar().businessDate(act.at()))) {
      throw new InvalidInput("dueOn", "CMP-06", "must not lie in the past");
    }
    return complaints.change(
        id, act, now -> Measuring.order(now, what, owner, dueOn, rules.get(), act));
  }

  /**
   * Says that a measure was carried out.
   *
   * @throws NotFound when there is no such measure
   * @throws RuleViolation when it was, or is another's
   */
  public Stored<Complaint> finish(String id, int measure, Act act) {
    ComplaintStep.FINISH_MEASURE.mustBeOpenTo(act.caller());
    return complaints.change(id, act, now -> Measuring.finish(now, measure, rules.get(), act));
  }

  /**
   * Says whether a measure works.
   *
   * @throws NotFound when there is no such measure
   * @throws RuleViolation when it was not carried out, was looked at, or is the caller's own
   */
  public Stored<Complaint> check(String id, int measure, boolean works, String remark, Act act) {
    ComplaintStep.CHECK_MEASURE.mustBeOpenTo(act.caller());
    return complaints.change(
        id, act, now -> Measuring.check(now, measure, works, remark, rules.get(), act));
  }
}
