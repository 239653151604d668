package io.saleswright.contract.quotes;

import io.saleswright.contract.customers.CustomerFollower;
import io.saleswright.contract.customers.KnownCustomer;
import io.saleswright.contract.customers.OwnerChange;
import io.saleswright.contract.quoting.Owning;
import io.saleswright.contract.quoting.Quote;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;

/** Lets the quotes that are not over follow their customers (SEC-02, CUS-24). */
final class QuoteFollower implements CustomerFollower {

  private final Aggregates<Quote> quotes;
  private final QuoteSearch search;

  QuoteFollower(Aggregates<Quote> quotes, QuoteSearch search) {
    this.quotes = quotes;
    this.search = search;
  }

  @Override
  public void settle(KnownCustomer known, Cause cause) {
    for (String id : search.openOf(known.id())) {
      quotes.change(id, cause, now -> Owning.settle(now, known));
    }
  }

  @Override
  public void handOver(OwnerChange told, KnownCustomer known, Cause cause) {
    for (String id : search.openOf(known.id())) {
      quotes.change(id, cause, now -> Owning.follow(now, told, known));
    }
  }
}
