package io.saleswright.contract.contracts;

import io.saleswright.contract.lifecycle.Closing;
import io.saleswright.contract.lifecycle.Contract;
import io.saleswright.contract.lifecycle.ContractRules;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.process.UnfinishedWork;
import java.time.Instant;
import java.util.SequencedMap;
import java.util.function.Supplier;

/** Ends contracts whose last day is over (CON-10). */
final class ExpiredContracts implements UnfinishedWork {

  private final Aggregates<Contract> contracts;
  private final ContractSearch search;
  private final Supplier<ContractRules> rules;

  ExpiredContracts(
      Aggregates<Contract> contracts, ContractSearch search, Supplier<ContractRules> rules) {
    this.contracts = contracts;
    this.search = search;
    this.rules = rules;
  }

  @Override
  public String name() {
    return "contracts whose last day is over";
  }

  @Override
  public SequencedMap<String, Instant> unfinished(Look look) {
    return search.over(rules.get().today(look.now()), look);
  }

  @Override
  public void finish(String id, Cause cause) {
    contracts.change(id, cause, now -> Closing.expire(now, rules.get(), cause));
  }
}
