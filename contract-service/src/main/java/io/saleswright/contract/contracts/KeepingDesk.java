package io.saleswright.contract.contracts;

import io.saleswright.contract.breaches.Breach;
import io.saleswright.contract.breaches.Breach.Outcome;
import io.saleswright.contract.lifecycle.Contract;
import io.saleswright.contract.lifecycle.ContractRules;
import io.saleswright.contract.lifecycle.ContractStep;
import io.saleswright.contract.lifecycle.Keeping;
import io.saleswright.contract.lifecycle.Signing;
import io.saleswright.contract.signing.Filing;
import io.saleswright.contract.signing.Signature;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.security.Scoped;
import java.util.function.Supplier;

/** Takes signatures, files what is signed, and records what breaks it (CON-06, CON-08, CON-14). */
public final class KeepingDesk {

  private final Scoped<Contract> contracts;
  private final ContractSearch search;
  private final Supplier<ContractRules> rules;

  KeepingDesk(Scoped<Contract> contracts, ContractSearch search, Supplier<ContractRules> rules) {
    this.contracts = contracts;
    this.search = search;
    this.rules = rules;
  }

  /**
   * Records that one side has signed.
   *
   * @throws RuleViolation when not every step of the chain has agreed
   * @throws InvalidInput when it was signed before that, or in the future
   */
  public Stored<Contract> sign(String id, Signature signature, Act act) {
    ContractStep.RECORD_SIGNATURE.mustBeOpenTo(act.caller());
    return contracts.change(id, act, now -> Signing.sign(now, signature, rules.get(), act));
  }

  /**
   * Says where the signed paper lies.
   *
   * @throws RuleViolation when there is nothing to file, or another contract lies under the number
   */
  public Stored<Contract> file(String id, Filing filing, Act act) {
    ContractStep.FILE.mustBeOpenTo(act.caller());
    return contracts.change(
        id, act, now -> Keeping.file(now, filing, search.isTaken(filing.number(), id)));
  }

  /**
   * Records that a side broke a duty.
   *
   * @throws InvalidInput when the contract has no such clause, it lies in the future, or the claim
   *     is in another currency
   */
  public Stored<Contract> recordBreach(String id, Breach breach, Act act) {
    ContractStep.RECORD_BREACH.mustBeOpenTo(act.caller());
    return contracts.change(id, act, now -> Keeping.recordBreach(now, breach, rules.get(), act));
  }

  /**
   * Records how a breach ended.
   *
   * @throws NotFound when there is none of this number
   * @throws RuleViolation when it has an outcome
   */
  public Stored<Contract> settleBreach(String id, int number, Outcome outcome, Act act) {
    ContractStep.SETTLE_BREACH.mustBeOpenTo(act.caller());
    return contracts.change(id, act, now -> Keeping.settleBreach(now, number, outcome));
  }
}
