package io.saleswright.finance.payments;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.process.UnfinishedWork.Look;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Finds payments. */
public interface PaymentSearch {

  /**
   * Payments that lie in the caller's scope, newest first.
   *
   * @param customerId who paid; null for everybody
   */
  List<Stored<Payment>> newestFirst(@Nullable String customerId, Caller caller, Slice slice);

  /** Payments of one payer that arrived on one day, in no order. */
  List<Stored<Payment>> arrived(String customerId, LocalDate on);

  /** Payments that have an open step with a receivable, with the moment it began. */
  SequencedMap<String, Instant> unfinished(Look look);
}
