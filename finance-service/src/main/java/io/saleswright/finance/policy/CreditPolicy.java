package io.saleswright.finance.policy;

import io.saleswright.finance.refunds.RefundRules;
import io.saleswright.platform.approval.Chain;
import io.saleswright.platform.approval.ChainStep;
import io.saleswright.platform.time.TimeLimit;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/**
 * The policy of credit notes and refunds, as {@code policy/credits.yaml} ships it.
 *
 * @param refundApproval who agrees before money is paid back, one after the other
 * @param creditNoteWithin how long writing a credit note may take
 * @param payOutWithin how long paying back may take once it is approved
 */
record CreditPolicy(
    @NotEmpty List<ChainStep> refundApproval, TimeLimit creditNoteWithin, TimeLimit payOutWithin) {

  /**
   * @throws IllegalArgumentException when the chain is none that refunds can have
   */
  CreditPolicy {
    Chain.mustBeDistinct(refundApproval);
    for (ChainStep step : refundApproval) {
      if (!RefundRules.chainRoles().containsAll(step.roles())) {
        throw new IllegalArgumentException(
            "the chain of refunds knows only " + RefundRules.chainRoles());
      }
    }
    // What no policy can leave out: two persons look at every refund (FIN-16).
    if (refundApproval.stream().noneMatch(CreditPolicy::isAlways)) {
      throw new IllegalArgumentException("every refund passes a step");
    }
  }

  private static boolean isAlways(ChainStep step) {
    return step.kinds().isEmpty() && step.grounds().isEmpty() && step.from().isZero();
  }
}
