package io.saleswright.contract.policy;

import io.saleswright.contract.entries.EntryStep;
import io.saleswright.contract.regulations.RegulationRules;
import io.saleswright.contract.regulations.RuleStep;
import io.saleswright.platform.approval.Chain;
import io.saleswright.platform.approval.ChainStep;
import io.saleswright.platform.time.TimeLimit;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/**
 * The policy of the company's rules, as {@code policy/company-rules.yaml} ships it.
 *
 * @param approvalChain the departments that agree before a version is issued
 * @param audience the roles that have to read what is issued
 * @param readingWithin how long reading it may take
 */
record RegulationPolicy(
    @NotEmpty List<ChainStep> approvalChain,
    @NotEmpty List<String> audience,
    TimeLimit readingWithin) {

  /**
   * @throws IllegalArgumentException when the chain is none that rules can have
   */
  RegulationPolicy {
    Chain.mustBeDistinct(approvalChain);
    for (ChainStep step : approvalChain) {
      must(
          RuleStep.chainRoles().containsAll(step.roles()),
          "the chain of rules knows only " + RuleStep.chainRoles());
      must(
          !step.rule().equals(RegulationRules.READING),
          RegulationRules.READING + " is the clock of the readers");
    }
    must(
        EntryStep.staff().containsAll(audience),
        "only these roles read rules: " + EntryStep.staff());
  }

  private static void must(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException(what);
    }
  }
}
