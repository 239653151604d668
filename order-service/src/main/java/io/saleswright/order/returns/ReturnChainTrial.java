package io.saleswright.order.returns;

import io.saleswright.order.handling.ReturnPolicy;
import io.saleswright.order.returning.Return;
import io.saleswright.platform.policy.PolicyTrial;
import java.time.Instant;

/** Tries a changed chain on the returns that were asked for before (ORD-35). */
final class ReturnChainTrial implements PolicyTrial<ReturnPolicy> {

  private final ReturnSearch search;

  ReturnChainTrial(ReturnSearch search) {
    this.search = search;
  }

  @Override
  public String policy() {
    return ReturnsConfiguration.POLICY;
  }

  @Override
  public Result tried(ReturnPolicy changed, Instant since, int limit) {
    return Result.of(
        Paper.of(search.submittedSince(since, limit), Return::number, Return::approval),
        changed.approval());
  }
}
