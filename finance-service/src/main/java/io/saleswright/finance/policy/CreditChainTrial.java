package io.saleswright.finance.policy;

import io.saleswright.finance.refunds.Refund;
import io.saleswright.finance.refunds.RefundSearch;
import io.saleswright.platform.policy.PolicyTrial;
import java.time.Instant;

/** Tries a changed chain on the refunds that were asked for before (FIN-18). */
final class CreditChainTrial implements PolicyTrial<CreditPolicy> {

  private final RefundSearch refunds;

  CreditChainTrial(RefundSearch refunds) {
    this.refunds = refunds;
  }

  @Override
  public String policy() {
    return FinancePolicyConfiguration.CREDITS;
  }

  @Override
  public Result tried(CreditPolicy changed, Instant since, int limit) {
    return Result.of(
        Paper.of(refunds.submittedSince(since, limit), Refund::number, Refund::approval),
        changed.refundApproval());
  }
}
