package io.saleswright.contract.quotes;

import io.saleswright.contract.quoting.Ending;
import io.saleswright.contract.quoting.Quote;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.process.UnfinishedWork;
import java.time.Instant;
import java.util.SequencedMap;

/** Ends quotes whose last day is over (QUO-07). */
final class QuoteExpiry implements UnfinishedWork {

  private final Aggregates<Quote> quotes;
  private final QuoteSearch search;

  QuoteExpiry(Aggregates<Quote> quotes, QuoteSearch search) {
    this.quotes = quotes;
    this.search = search;
  }

  @Override
  public String name() {
    return "expired quotes";
  }

  @Override
  public SequencedMap<String, Instant> unfinished(Look look) {
    return search.expired(look);
  }

  @Override
  public void finish(String id, Cause cause) {
    quotes.change(id, cause, now -> Ending.expire(now, cause));
  }
}
