package io.saleswright.contract.policy;

import io.saleswright.contract.quoting.Quote;
import io.saleswright.contract.quoting.Version;
import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.approval.Chain;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.policy.PolicyTrial;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

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
    Chain chain = new Chain(0, changed.approval());
    List<Stored<Quote>> decided = quotes.since(since, limit);
    List<Divergence> divergences = new ArrayList<>();
    for (Stored<Quote> quote : decided) {
      for (Version version : quote.state().versions()) {
        Approval approval = version.approval();
        if (approval != null) {
          String number = quote.state().number() + " v" + version.number();
          Divergence.of(quote.id(), number, approval, chain).ifPresent(divergences::add);
        }
      }
    }
    return new Result(decided.size(), divergences);
  }
}
