package io.saleswright.finance.invoices;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.process.UnfinishedWork.Look;
import java.time.Instant;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Finds invoices. */
public interface InvoiceSearch {

  /**
   * Invoices that lie in the caller's scope, newest first.
   *
   * @param orderId the order; null for all
   */
  List<Stored<Invoice>> newestFirst(@Nullable String orderId, Caller caller, Slice slice);

  /** Invoices of which somebody has to be reminded, with the moment since when. */
  SequencedMap<String, Instant> remindersDue(Look look);
}
