package io.saleswright.contract.contracts;

import io.saleswright.contract.lifecycle.Approving;
import io.saleswright.contract.lifecycle.Contract;
import io.saleswright.contract.lifecycle.ContractRules;
import io.saleswright.contract.lifecycle.ContractStep;
import io.saleswright.platform.approval.Approver;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.StaleRevision;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.security.Scoped;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes the decisions of a contract's chain (CON-03, CON-04, CON-05). */
public final class DecisionDesk {

  private final Scoped<Contract> contracts;
  private final Deputies deputies;
  private final Supplier<ContractRules> rules;

  DecisionDesk(Scoped<Contract> contracts, Deputies deputies, Supplier<ContractRules> rules) {
    this.contracts = contracts;
    this.deputies = deputies;
    this.rules = rules;
  }

  /**
   * Agrees with the version that is under way.
   *
   * @param revision the revision that the caller saw
   * @param checked what the support check went through; nothing at other steps
   * @throws StaleRevision when it was edited since
   * @throws InvalidInput when the support check left something out
   * @throws NotPermitted when the step is reserved for others
   * @throws RuleViolation when no step waits, or the person has written or decided before
   */
  public Stored<Contract> approve(
      String id, long revision, List<String> checked, @Nullable String opinion, Act act) {
    ContractStep.APPROVE.mustBeOpenTo(act.caller());
    return contracts.change(
        id,
        revision,
        act,
        now ->
            Approving.approve(now, checked, opinion, Approver.of(act, deputies), rules.get(), act));
  }

  /**
   * Rejects the version that is under way: it goes back to its author.
   *
   * @param revision the revision that the caller saw
   * @throws StaleRevision when it was edited since
   * @throws NotPermitted when the step is reserved for others
   * @throws RuleViolation when no step waits, or the person has written or decided before
   */
  public Stored<Contract> reject(String id, long revision, String reason, Act act) {
    ContractStep.REJECT.mustBeOpenTo(act.caller());
    return contracts.change(
        id,
        revision,
        act,
        now -> Approving.reject(now, reason, Approver.of(act, deputies), rules.get(), act));
  }
}
