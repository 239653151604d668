package io.saleswright.complaint.complaints;

import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.lifecycle.ComplaintStep;
import io.saleswright.complaint.lifecycle.Solving;
import io.saleswright.complaint.rules.ComplaintRules;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.security.Scoped;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Solves cases, asks whether they are solved, and ends them (CMP-04, CMP-05). */
public final class SolutionDesk {

  private final Scoped<Complaint> complaints;
  private final Deputies deputies;
  private final ReturnsUnderWay returns;
  private final Supplier<ComplaintRules> rules;

  SolutionDesk(
      Scoped<Complaint> complaints,
      Deputies deputies,
      ReturnsUnderWay returns,
      Supplier<ComplaintRules> rules) {
    this.complaints = complaints;
    this.deputies = deputies;
    this.returns = returns;
    this.rules = rules;
  }

  private Solving.Present present(Stored<Complaint> now) {
    return new Solving.Present(deputies, returns.of(now.id(), now.state()));
  }

  /**
   * Says what was done and what the customer was told (CMP-04).
   *
   * @throws RuleViolation when the case is not open, or another's
   */
  public Stored<Complaint> resolve(String id, String text, Act act) {
    ComplaintStep.RESOLVE.mustBeOpenTo(act.caller());
    return complaints.change(
        id, act, now -> Solving.resolve(now, text, rules.get(), act, present(now)));
  }

  /**
   * Writes down what the customer says when they are asked whether it is solved (CMP-05).
   *
   * @throws RuleViolation when nothing was resolved
   */
  public Stored<Complaint> revisit(
      String id, boolean solved, @Nullable Integer score, @Nullable String remark, Act act) {
    ComplaintStep.REVISIT.mustBeOpenTo(act.caller());
    return complaints.change(
        id, act, now -> Solving.revisit(now, solved, score, remark, rules.get(), act));
  }

  /**
   * Closes a case of which the customer said that it is solved (CMP-05).
   *
   * @throws RuleViolation when they did not, or it is over
   */
  public Stored<Complaint> close(String id, Act act) {
    ComplaintStep.CLOSE_CASE.mustBeOpenTo(act.caller());
    return complaints.change(id, act, now -> Solving.close(now, present(now), act));
  }

  /**
   * Ends a case in which nothing is to be done any more.
   *
   * @throws RuleViolation when it is over, or another's
   */
  public Stored<Complaint> withdraw(String id, String reason, Act act) {
    ComplaintStep.WITHDRAW_COMPLAINT.mustBeOpenTo(act.caller());
    return complaints.change(id, act, now -> Solving.withdraw(now, reason, act, present(now)));
  }
}
