package io.saleswright.finance.collection;

import io.saleswright.finance.receivables.Receivable;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** Finds what may have been owed at a moment. */
public interface CollectionSearch {

  /**
   * Receivables in the caller's scope of which something may have been open at a moment, newest
   * first; never one too few. Asks by customer, contract and order; the rest is asked of how they
   * stood.
   */
  Owed owedAt(Instant moment, Asked asked, Caller caller);

  /** What may have been owed, read by one thread. */
  interface Owed {

    /** Shows each of them once, in any order. */
    void each(Consumer<Stored<Receivable>> reader);

    /** The page behind a place, which is never before the one of the page before. */
    List<Stored<Receivable>> page(Slice slice);
  }
}
