package io.saleswright.contract.policy;

import io.saleswright.contract.contracts.ContractSearch;
import io.saleswright.contract.lifecycle.Contract;
import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.approval.Chain;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.policy.PolicyTrial;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Tries a changed chain on the contracts that were submitted before (CON-03). */
final class ContractChainTrial implements PolicyTrial<ContractPolicy> {

  private static final int ANY_VERSION = 0;

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
    Chain chain = new Chain(ANY_VERSION, changed.approvalChain());
    List<Stored<Contract>> submitted = search.submittedSince(since, limit);
    List<Divergence> divergences = new ArrayList<>();
    for (Stored<Contract> stored : submitted) {
      Approval approval = Objects.requireNonNull(stored.state().approval());
      Divergence.of(stored.id(), stored.state().number(), approval, chain)
          .ifPresent(divergences::add);
    }
    return new Result(submitted.size(), divergences);
  }
}
