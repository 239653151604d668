package io.saleswright.order.ordering;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Questions about many orders; every list stays within the caller's data scope. */
public interface OrderQueries {

  /**
   * Orders that match, newest first.
   *
   * @param slice the part of the list that is wanted
   */
  List<Stored<Order>> list(Wanted wanted, Caller caller, Slice slice);

  /** What was sold, taken in and is not shipped yet, by currency (ORD-44). */
  Figures figures(LocalDate day);

  /** Everything that was ever taken over from another system. */
  ImportTotals importTotals(String source);

  /**
   * Which orders are wanted; null means any.
   *
   * @param step how far they got
   * @param customerId who ordered
   * @param salesperson whose they are
   * @param changedSince written since then
   * @param waitingForCaller whether it must be the caller's turn
   */
  record Wanted(
      @Nullable Step step,
      @Nullable String customerId,
      @Nullable String salesperson,
      @Nullable Instant changedSince,
      boolean waitingForCaller) {}

  /**
   * The day's figures, each by currency.
   *
   * @param sales shipped on the day, net of returns
   * @param intake verified on the day
   * @param unshipped released and not yet shipped, now
   */
  record Figures(
      LocalDate day,
      Map<String, Money> sales,
      Map<String, Money> intake,
      Map<String, Money> unshipped) {}

  /**
   * What was taken over from one system.
   *
   * @param orders how many orders
   * @param lines how many lines
   * @param net the exact line nets added and rounded once, by currency
   * @param shippedLate how many were shipped after the required date
   */
  record ImportTotals(
      String source, long orders, long lines, Map<String, Money> net, long shippedLate) {}
}
