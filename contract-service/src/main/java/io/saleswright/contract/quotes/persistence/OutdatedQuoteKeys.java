package io.saleswright.contract.quotes.persistence;

import io.saleswright.contract.quotes.QuoteKeys;
import io.saleswright.contract.quoting.Quote;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.SearchFilter;
import io.saleswright.platform.process.UnfinishedWork;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * Makes quotes be found and sorted as quotes are now that an earlier release wrote: each is written
 * once more as it is. Who wrote it last, and when, stays the same.
 */
final class OutdatedQuoteKeys implements UnfinishedWork {

  private final EnvelopeStore<Quote> quotes;

  OutdatedQuoteKeys(EnvelopeStore<Quote> quotes) {
    this.quotes = quotes;
  }

  @Override
  public String name() {
    return "quotes with outdated keys";
  }

  @Override
  public SequencedMap<String, Instant> unfinished(Look look) {
    SequencedMap<String, Instant> found = new LinkedHashMap<>();
    quotes
        .matching(
            SearchFilter.outdated(QuoteFields.EDITION, QuoteKeys.EDITION, look.without()),
            look.limit())
        .forEach(quote -> found.put(quote.id(), look.before()));
    return found;
  }

  @Override
  public void finish(String id, Cause cause) {
    quotes.rewrite(id, cause.trace(), now -> Change.to(now.state()));
  }
}
