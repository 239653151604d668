package io.saleswright.finance.budgets;

import io.saleswright.platform.approval.Approver;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.StaleRevision;
import io.saleswright.platform.kernel.Stored;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Submits budgets and takes the decisions of their chain (EXP-03). */
public final class BudgetDecisions {

  private final Aggregates<Budget> budgets;
  private final BudgetAccounts accounts;
  private final Deputies deputies;
  private final Supplier<BudgetRules> rules;

  BudgetDecisions(
      Aggregates<Budget> budgets,
      BudgetAccounts accounts,
      Deputies deputies,
      Supplier<BudgetRules> rules) {
    this.budgets = budgets;
    this.accounts = accounts;
    this.deputies = deputies;
    this.rules = rules;
  }

  /** Submits the version that is under way to its chain. */
  public Stored<Budget> submit(String id, Act act) {
    BudgetStep.SUBMIT.mustBeOpenTo(act.caller());
    return budgets.change(id, act.cause(), now -> BudgetApproving.submit(now, rules.get(), act));
  }

  /**
   * Agrees with the version that is under way; with the last step it comes into force.
   *
   * @param revision the revision that the caller saw
   * @throws StaleRevision when it was edited since
   * @throws NotPermitted when the step is reserved for others
   * @throws RuleViolation when no step waits, or the person has written or decided before
   */
  public Stored<Budget> approve(String id, long revision, @Nullable String opinion, Act act) {
    BudgetStep.APPROVE.mustBeOpenTo(act.caller());
    Stored<Budget> decided =
        budgets.change(
            id,
            revision,
            act.cause(),
            now ->
                BudgetApproving.approve(
                    now, opinion, Approver.of(act, deputies), rules.get(), act));
    return accounts.tell(decided, act.cause().followUp());
  }

  /**
   * Rejects the version that is under way: it goes back to its author.
   *
   * @param revision the revision that the caller saw
   * @throws StaleRevision when it was edited since
   * @throws NotPermitted when the step is reserved for others
   * @throws RuleViolation when no step waits, or the person has written or decided before
   */
  public Stored<Budget> reject(String id, long revision, String reason, Act act) {
    BudgetStep.REJECT.mustBeOpenTo(act.caller());
    return budgets.change(
        id,
        revision,
        act.cause(),
        now -> BudgetApproving.reject(now, reason, Approver.of(act, deputies), rules.get(), act));
  }
}
