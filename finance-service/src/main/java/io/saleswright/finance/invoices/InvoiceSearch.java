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
   * What is looked for; a null asks for nothing in particular.
   *
   * @param orderId the order
   * @param customerId who is invoiced
   * @param number the invoice's number, or what it begins with
   */
  record Wanted(@Nullable String orderId, @Nullable String customerId, @Nullable String number) {}

  /**
   * Invoices that lie in the caller's scope, newest first.
   *
   * @param wanted what is looked for
   */
  List<Stored<Invoice>> newestFirst(Wanted wanted, Caller caller, Slice slice);

  /** All invoices of an order, in the order in which they were asked for. */
  List<Stored<Invoice>> ofOrder(String orderId);

  /** The newest invoices of a customer that are written and count, newest first. */
  List<Stored<Invoice>> writtenFor(String customerId, int limit);

  /** Invoices of which others have to be made, with the moment since when. */
  SequencedMap<String, Instant> unfinished(Look look);

  /** Invoices of which somebody has to be reminded, with the moment since when. */
  SequencedMap<String, Instant> remindersDue(Look look);
}
