package io.saleswright.order.returns;

import io.saleswright.order.handling.ReturnPolicy;
import io.saleswright.platform.policy.PolicyTrial;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

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
    List<Paper> papers =
        search.submittedSince(since, limit).stream()
            .map(stored ->
                new Paper(
                    stored.id(),
                    stored.state().number(),
                    Objects.requireNonNull(stored.state().approval())))
            .toList();
    return Result.of(papers, changed.approval());
  }
}
