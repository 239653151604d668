package io.saleswright.complaint.investigations;

import io.saleswright.complaint.inquiry.Department;
import io.saleswright.complaint.investigating.Investigating;
import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.lifecycle.ComplaintStep;
import io.saleswright.complaint.rules.CauseTree;
import io.saleswright.complaint.rules.ComplaintRules;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.security.Scoped;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks departments, takes what they find, and the cause (CMP-03, CMP-06, CMP-13). */
public final class InvestigationDesk {

  private final Scoped<Complaint> complaints;
  private final Deputies deputies;
  private final Supplier<ComplaintRules> rules;
  private final Supplier<CauseTree> causes;
  private final RecurrenceSearch recurrences;

  InvestigationDesk(
      Scoped<Complaint> complaints,
      Deputies deputies,
      Supplier<ComplaintRules> rules,
      Supplier<CauseTree> causes,
      RecurrenceSearch recurrences) {
    this.complaints = complaints;
    this.deputies = deputies;
    this.rules = rules;
    this.causes = causes;
    this.recurrences = recurrences;
  }

  /**
   * Asks a department (CMP-03).
   *
   * @param due the last moment in time; null leaves it to the policy
   * @throws InvalidInput when that has passed
   * @throws RuleViolation when the case is not open, or another's
   */
  public Stored<Complaint> order(
      String id, Department department, String question, @Nullable Instant due, Act act) {
    ComplaintStep.ORDER_INVESTIGATION.mustBeOpenTo(act.caller());
    if (due != null && !due.isAfter(act.at())) {
      throw new InvalidInput("due", "CMP-03", "must lie in the future");
    }
    return complaints.change(
        id,
        act,
        now ->
            Investigating.order(
                now,
                department,
                question,
                due == null ? rules.get().investigationDue(act.at()) : due,
                act,
                deputies));
  }

  /**
   * Says what a department found (CMP-13).
   *
   * @throws NotFound when no such thing was asked
   * @throws RuleViolation when it was answered, another department was asked, or the case is over
   */
  public Stored<Complaint> answer(String id, int task, String text, Act act) {
    ComplaintStep.ANSWER_INVESTIGATION.mustBeOpenTo(act.caller());
    return complaints.change(id, act, now -> Investigating.answer(now, task, text, act, deputies));
  }

  /**
   * Says why it went wrong (CMP-06).
   *
   * @throws InvalidInput when the tree has no such place
   * @throws RuleViolation when the case was withdrawn
   */
  public Stored<Complaint> because(String id, String path, @Nullable String remark, Act act) {
    ComplaintStep.NAME_CAUSE.mustBeOpenTo(act.caller());
    causes.get().mustHave(path);
    return complaints.change(
        id,
        act,
        now -> {
          int others = recurrences.recurring(now, path, rules.get().recurrenceSince(act.at()));
          return Investigating.because(now, path, remark, others, act);
        });
  }
}
