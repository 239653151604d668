package io.saleswright.contract.policy;

import io.saleswright.contract.quoting.Quote;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.policy.PolicyTrial;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Tries another chain of approval on quotes that were judged before. What was unusual about them
 * stays what it was; who would have had to agree is asked anew (QUO-08).
 */
final class QuotePolicyTrial implements PolicyTrial<QuotePolicy> {

  private final DecidedQuotes quotes;

  QuotePolicyTrial(DecidedQuotes quotes) {
    this.quotes = quotes;
  }

  @Override
  public String policy() {
    return QuotePolicyConfiguration.NAME;
  }

  @Override
  public Result tried(QuotePolicy changed, Instant since, int limit) {
    List<Stored<Quote>> decided = quotes.since(since, limit);
    List<Paper> versions = decided.stream().flatMap(QuotePolicyTrial::submitted).toList();
    return new Result(decided.size(), Result.of(versions, changed.approval()).divergences());
  }

  private static Stream<Paper> submitted(Stored<Quote> quote) {
    return quote.state().versions().stream()
        .filter(version -> version.approval() != null)
        .map(version ->
            new Paper(
                quote.id(),
                quote.state().number() + " v" + version.number(),
                Objects.requireNonNull(version.approval())));
  }
}
