package io.saleswright.finance.policy;

import io.saleswright.finance.refunds.RefundSearch;
import io.saleswright.platform.policy.PolicyTrial;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

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
    List<Paper> papers =
        refunds.submittedSince(since, limit).stream()
            .map(stored ->
                new Paper(
                    stored.id(),
                    stored.state().number(),
                    Objects.requireNonNull(stored.state().approval())))
            .toList();
    return Result.of(papers, changed.refundApproval());
  }
}
