package io.saleswright.contract.contracts;

import io.saleswright.contract.lifecycle.Contract;
import io.saleswright.contract.lifecycle.ContractStep;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.kernel.Trials.Answer;
import io.saleswright.platform.security.Scoped;
import java.util.List;

/** Shows contracts to those who may see them (CON-13). */
public final class ReadingDesk {

  private final Scoped<Contract> contracts;
  private final ContractSearch search;
  private final ContractTrials trials;

  ReadingDesk(Scoped<Contract> contracts, ContractSearch search, ContractTrials trials) {
    this.contracts = contracts;
    this.search = search;
    this.trials = trials;
  }

  /**
   * A contract.
   *
   * @throws NotFound when there is none that the caller sees
   */
  public Stored<Contract> get(String id, Caller caller) {
    ContractStep.READ.mustBeOpenTo(caller);
    return contracts.get(id, caller);
  }

  /**
   * Lets only those pass who may let this contract leave the house, whatever its stage.
   *
   * @throws NotFound when there is none that the caller sees
   */
  public void mustBeHandedOutBy(String id, Caller caller) {
    ContractStep.HAND_OUT.mustBeOpenTo(caller);
    contracts.get(id, caller);
  }

  /**
   * A contract whose newest version may leave the house as a paper.
   *
   * @throws NotFound when there is none that the caller sees
   * @throws RuleViolation when not every step of its chain has agreed
   */
  public Stored<Contract> toHandOut(String id, Caller caller) {
    ContractStep.HAND_OUT.mustBeOpenTo(caller);
    Stored<Contract> stored = contracts.get(id, caller);
    ContractStep.HAND_OUT.mustStartFrom(stored.state().stage());
    return stored;
  }

  /** Contracts that the caller sees, newest first. */
  public List<Stored<Contract>> list(ContractQuery query, Slice slice, Caller caller) {
    ContractStep.READ.mustBeOpenTo(caller);
    return search.newestFirst(query, caller, slice);
  }

  /** What the caller could do with a contract now. */
  public List<Answer> possible(Stored<Contract> stored, Caller caller) {
    return trials.of(stored, caller);
  }
}
