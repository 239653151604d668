package io.saleswright.finance.payments;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds payments. */
public interface PaymentSearch {

  /**
   * Payments that lie in the caller's scope, newest first.
   *
   * @param customerId who paid; null for everybody
   */
  List<Stored<Payment>> newestFirst(@Nullable String customerId, Caller caller, Slice slice);

  /** Payments that have an open step with a receivable since before a moment. */
  List<String> unfinished(Instant before, int limit);
}
