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
    List<Paper> versions =
        quotes.since(since, limit).stream().flatMap(quote -> submitted(quote, since)).toList();
    return Result.of(versions, changed.approval());
  }

  /** The newest version first. */
  private static Stream<Paper> submitted(Stored<Quote> quote, Instant since) {
    return quote.state().versions().reversed().stream()
        .filter(version ->
            version.approval() != null && !version.approval().submittedAt().isBefore(since))
        .map(version ->
            new Paper(
                quote.id(),
                quote.state().number() + " v" + version.number(),
                Objects.requireNonNull(version.approval())));
  }
}
