package io.saleswright.finance.orderbooks;

import io.saleswright.finance.receivables.Receivable;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what other modules have of orders. */
public interface OrderAmounts {

  /**
   * What was written for an order.
   *
   * @param signed what the customer has signed for
   * @param gross written invoices that count, tax included
   * @param net the same without tax
   */
  record Invoiced(Money signed, Money gross, Money net) {}

  /**
   * Orders within the caller's scope, newest first.
   *
   * @param from placed on this day or later; null for all
   * @param to placed on this day or earlier; null for all
   */
  List<Stored<Receivable>> newestFirst(
      @Nullable LocalDate from, @Nullable LocalDate to, Caller caller, Slice slice);

  /**
   * What was paid for expenses that were made for an order, one sum for each currency: those whose
   * project is its number (FIN-14).
   */
  List<Money> expenses(String orderNumber);

  /** What was invoiced of each order; those without an invoice are left out. */
  Map<String, Invoiced> invoiced(Collection<String> orderIds);

  /** The books of orders, those that there are. */
  Map<String, OrderBook> books(Collection<String> orderIds);
}
