package io.saleswright.contract.policy;

import io.saleswright.contract.contracts.ContractSearch;
import io.saleswright.contract.lifecycle.Contract;
import io.saleswright.platform.policy.PolicyTrial;
import java.time.Instant;

/** Tries a changed chain on the contracts that were submitted before (CON-03). */
final class ContractChainTrial implements PolicyTrial<ContractPolicy> {

  private final ContractSearch search;

  ContractChainTrial(ContractSearch search) {
    this.search = search;
  }

  @Override
  public String policy() {
    return ContractPolicyConfiguration.DEFINITION.name();
  }

  @Override
  public Result tried(ContractPolicy changed, Instant since, int limit) {
    return Result.of(
        Paper.of(search.submittedSince(since, limit), Contract::number, Contract::approval),
        changed.approvalChain());
  }
}
