package io.saleswright.complaint.remedies;

import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.lifecycle.ComplaintStep;
import io.saleswright.complaint.remedy.RemedyKind;
import io.saleswright.complaint.remedying.Proposing;
import io.saleswright.complaint.rules.RemedyRules;
import io.saleswright.platform.approval.Approver;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.StaleRevision;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.security.Scoped;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Proposes, decides and carries out what a customer gets (CMP-04, FIN-18). */
public final class RemedyDesk {

  private final Scoped<Complaint> complaints;
  private final Deputies deputies;
  private final Supplier<RemedyRules> rules;

  RemedyDesk(Scoped<Complaint> complaints, Deputies deputies, Supplier<RemedyRules> rules) {
    this.complaints = complaints;
    this.deputies = deputies;
    this.rules = rules;
  }

  /**
   * Proposes what the customer gets.
   *
   * @throws InvalidInput when the amount is negative, or nothing though something is given
   * @throws RuleViolation when one is to be carried out, the case is not open, or another's
   */
  public Stored<Complaint> propose(String id, RemedyKind kind, String text, Money amount, Act act) {
    ComplaintStep.PROPOSE_REMEDY.mustBeOpenTo(act.caller());
    if (amount.isNegative()) {
      throw new InvalidInput("amount", "CMP-04", "must not be negative");
    }
    if (amount.isZero() && kind != RemedyKind.REPAIR) {
      throw new InvalidInput("amount", "CMP-04", "must say what it costs us");
    }
    return complaints.change(
        id, act, now -> Proposing.propose(now, kind, text, amount, rules.get(), act, deputies));
  }

  /**
   * Agrees with what was proposed.
   *
   * @param revision the revision that the caller saw
   * @throws StaleRevision when something else was proposed since
   * @throws NotPermitted when the step is reserved for others
   * @throws RuleViolation when no step waits, or the person has written or decided before
   */
  public Stored<Complaint> approve(String id, long revision, @Nullable String opinion, Act act) {
    ComplaintStep.APPROVE_REMEDY.mustBeOpenTo(act.caller());
    return complaints.change(
        id,
        revision,
        act,
        now -> Proposing.approve(now, opinion, Approver.of(act, deputies), rules.get(), act));
  }

  /**
   * Rejects what was proposed.
   *
   * @param revision the revision that the caller saw
   * @throws StaleRevision when something else was proposed since
   * @throws NotPermitted when the step is reserved for others
   * @throws RuleViolation when no step waits, or the person has written or decided before
   */
  public Stored<Complaint> reject(String id, long revision, String reason, Act act) {
    ComplaintStep.REJECT_REMEDY.mustBeOpenTo(act.caller());
    return complaints.change(
        id,
        revision,
        act,
        now -> Proposing.reject(now, reason, Approver.of(act, deputies), rules.get(), act));
  }

  /**
   * Says that the customer got it.
   *
   * @throws RuleViolation when nothing is to be carried out, or the case is another's
   */
  public Stored<Complaint> execute(String id, String reference, Act act) {
    ComplaintStep.EXECUTE_REMEDY.mustBeOpenTo(act.caller());
    return complaints.change(id, act, now -> Proposing.execute(now, reference, act, deputies));
  }

  /**
   * Gives up what was proposed or agreed on.
   *
   * @throws RuleViolation when there is nothing to give up, or the case is another's
   */
  public Stored<Complaint> drop(String id, Act act) {
    ComplaintStep.DROP_REMEDY.mustBeOpenTo(act.caller());
    return complaints.change(id, act, now -> Proposing.drop(now, rules.get(), act, deputies));
  }
}
