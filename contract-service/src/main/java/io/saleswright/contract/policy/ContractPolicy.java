package io.saleswright.contract.policy;

import io.saleswright.contract.clauses.ContractKind;
import io.saleswright.contract.lifecycle.ContractRules;
import io.saleswright.contract.lifecycle.ContractStep;
import io.saleswright.platform.approval.Chain;
import io.saleswright.platform.approval.ChainStep;
import io.saleswright.platform.time.TimeLimit;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The policy of contracts, as {@code policy/contracts.yaml} ships it.
 *
 * @param approvalChain the steps that a version passes before it is signed
 * @param requiredClauses topics of the clauses that each kind must have
 * @param checklist what the support check goes through
 * @param filingAfterSigning how long filing a signed version may take
 * @param expiryNoticeDays days before the last one on which inside sales is reminded
 * @param missingPaperWithin how long handing in a demanded paper may take
 * @param missingPaperReminder how long before the last moment the salesperson is reminded of it
 */
record ContractPolicy(
    @NotEmpty List<ChainStep> approvalChain,
    Map<ContractKind, List<String>> requiredClauses,
    @NotEmpty List<String> checklist,
    TimeLimit filingAfterSigning,
    @Min(1) @Max(366) int expiryNoticeDays,
    TimeLimit missingPaperWithin,
    Duration missingPaperReminder) {

  /**
   * @throws IllegalArgumentException when the chain is none that contracts can have
   */
  ContractPolicy {
    Chain.mustBeDistinct(approvalChain);
    for (ChainStep step : approvalChain) {
      if (!ContractStep.chainRoles().containsAll(step.roles())) {
        throw new IllegalArgumentException(
            "the chain of contracts knows only " + ContractStep.chainRoles());
      }
    }
    // What no policy can leave out: the check of inside sales, and the word of legal (CON-04, 05).
    mustAlways(approvalChain.stream().anyMatch(ContractPolicy::isSupportCheck), "support-check");
    mustAlways(approvalChain.stream().anyMatch(ContractPolicy::isLegal), "legal");
  }

  private static void mustAlways(boolean there, String what) {
    if (!there) {
      throw new IllegalArgumentException("every contract passes a step of " + what);
    }
  }

  private static boolean isSupportCheck(ChainStep step) {
    return step.name().equals(ContractRules.SUPPORT_CHECK) && isAlways(step);
  }

  private static boolean isLegal(ChainStep step) {
    return step.roles().equals(List.of("legal")) && isAlways(step);
  }

  private static boolean isAlways(ChainStep step) {
    return step.kinds().isEmpty() && step.grounds().isEmpty() && step.from().isZero();
  }
}
