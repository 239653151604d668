package io.saleswright.contract.policy;

import io.saleswright.contract.regulations.CompanyRule;
import io.saleswright.contract.regulations.RuleSearch;
import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.approval.Chain;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.policy.PolicyTrial;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Tries a changed chain on the rules that were submitted before (DOC-09). */
final class RegulationChainTrial implements PolicyTrial<RegulationPolicy> {

  private static final int ANY_VERSION = 0;

  private final RuleSearch search;

  RegulationChainTrial(RuleSearch search) {
    this.search = search;
  }

  @Override
  public String policy() {
    return RegulationPolicyConfiguration.DEFINITION.name();
  }

  @Override
  public Result tried(RegulationPolicy changed, Instant since, int limit) {
    Chain chain = new Chain(ANY_VERSION, changed.approvalChain());
    List<Stored<CompanyRule>> submitted = search.submittedSince(since, limit);
    List<Divergence> divergences = new ArrayList<>();
    for (Stored<CompanyRule> stored : submitted) {
      Approval approval = Objects.requireNonNull(stored.state().approval());
      Divergence.of(stored.id(), stored.state().number(), approval, chain)
          .ifPresent(divergences::add);
    }
    return new Result(submitted.size(), divergences);
  }
}
