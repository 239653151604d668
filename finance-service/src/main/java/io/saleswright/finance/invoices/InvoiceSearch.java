package io.saleswright.finance.invoices;

import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds invoices. */
public interface InvoiceSearch {

  /**
   * Invoices, newest first.
   *
   * @param orderId the order; null for all
   * @param salesperson whose orders; null for everybody's
   */
  List<Stored<Invoice>> newestFirst(
      @Nullable String orderId, @Nullable String salesperson, Slice slice);
}
