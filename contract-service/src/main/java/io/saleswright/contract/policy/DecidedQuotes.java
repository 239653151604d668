package io.saleswright.contract.policy;

import io.saleswright.contract.quoting.Quote;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.util.List;

/** Finds the quotes on which a changed chain of approval can be tried. */
@FunctionalInterface
public interface DecidedQuotes {

  /**
   * Quotes of which a version came before the chain from a moment on, newest first, however long
   * ago they were begun.
   *
   * @param limit at most so many
   */
  List<Stored<Quote>> since(Instant moment, int limit);
}
