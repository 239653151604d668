package io.saleswright.contract.quotes;

import io.saleswright.contract.quoting.Quote;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.SortKeys;
import io.saleswright.platform.kernel.SortKeys.Kind;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.process.UnfinishedWork.Look;
import java.time.Instant;
import java.util.List;
import java.util.SequencedMap;

/** Finds quotes. */
public interface QuoteSearch {

  /** By what quotes can be sorted: until when the newest version holds. */
  SortKeys<Quote> SORTS =
      SortKeys.<Quote>none()
          .by("validUntil", Kind.DAY, quote -> quote.newest().offer().terms().validUntil());

  /** Quotes that lie in the caller's scope, as the slice is sorted. */
  List<Stored<Quote>> list(QuoteQuery query, Caller caller, Slice slice);

  /** The identities of the quotes of a customer that are not over. */
  List<String> openOf(String customerId);

  /** Quotes that customers have and that hold no longer, with the moment at which they ended. */
  SequencedMap<String, Instant> expired(Look look);
}
