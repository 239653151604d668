package io.saleswright.contract.policy;

import io.saleswright.contract.regulations.CompanyRule;
import io.saleswright.contract.regulations.RuleSearch;
import io.saleswright.platform.policy.PolicyTrial;
import java.time.Instant;

/** Tries a changed chain on the rules that were submitted before (DOC-09). */
final class RegulationChainTrial implements PolicyTrial<RegulationPolicy> {

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
    return Result.of(
        Paper.of(search.submittedSince(since, limit), CompanyRule::number, CompanyRule::approval),
        changed.approvalChain());
  }
}
