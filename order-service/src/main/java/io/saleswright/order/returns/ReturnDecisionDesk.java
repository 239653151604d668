package io.saleswright.order.returns;

import io.saleswright.order.handling.Deciding;
import io.saleswright.order.handling.ReturnRules;
import io.saleswright.order.returning.Return;
import io.saleswright.order.returning.ReturnStep;
import io.saleswright.platform.approval.Approver;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.security.Scoped;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes the decisions of a return's chain (ORD-35). */
public final class ReturnDecisionDesk {

  private final Scoped<Return> returns;
  private final ReturnFollowUp followUp;
  private final Deputies deputies;
  private final Supplier<ReturnRules> rules;

  ReturnDecisionDesk(
      Scoped<Return> returns,
      ReturnFollowUp followUp,
      Deputies deputies,
      Supplier<ReturnRules> rules) {
    this.returns = returns;
    this.followUp = followUp;
    this.deputies = deputies;
    this.rules = rules;
  }

  /**
   * Agrees that the goods come back.
   *
   * @param revision the revision that the caller saw
   * @throws NotPermitted when the step is reserved for others
   * @throws RuleViolation when no step waits, or the person asked for it or decided before
   */
  public Stored<Return> approve(String id, long revision, @Nullable String opinion, Act act) {
    ReturnStep.APPROVE.mustBeOpenTo(act.caller());
    Stored<Return> stored =
        returns.change(
            id,
            revision,
            act,
            now -> Deciding.approve(now, opinion, Approver.of(act, deputies), rules.get(), act));
    return followUp.after(stored, act.cause());
  }

  /**
   * Does not agree.
   *
   * @param revision the revision that the caller saw
   * @throws NotPermitted when the step is reserved for others
   * @throws RuleViolation when no step waits, or the person asked for it or decided before
   */
  public Stored<Return> reject(String id, long revision, String reason, Act act) {
    ReturnStep.REJECT.mustBeOpenTo(act.caller());
    Stored<Return> stored =
        returns.change(
            id,
            revision,
            act,
            now -> Deciding.reject(now, reason, Approver.of(act, deputies), rules.get(), act));
    return followUp.after(stored, act.cause());
  }
}
