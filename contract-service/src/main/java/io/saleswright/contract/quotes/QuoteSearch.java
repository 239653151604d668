package io.saleswright.contract.quotes;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds quotes. */
public interface QuoteSearch {

  /**
   * Quotes that lie in the caller's scope, newest first.
   *
   * @param customerId the customer; null for all
   */
  List<Stored<Quote>> newestFirst(@Nullable String customerId, Caller caller, Slice slice);

  /** The identities of the quotes of a customer that are not over. */
  List<String> openOf(String customerId);
}
