package io.saleswright.order.ordering;

import io.saleswright.order.customers.KnownCustomer;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.lifecycle.OrderStage;
import io.saleswright.order.search.OrderQuery;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.SortKeys;
import io.saleswright.platform.kernel.SortKeys.Kind;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions about many orders. */
public interface OrderSearch {

  /** By what orders can be sorted: the day for which they were asked. */
  SortKeys<Order> SORTS =
      SortKeys.<Order>none()
          .by("requestedShipDate", Kind.DAY, order -> order.content().requestedShipDate());

  /**
   * Orders that match and lie in the caller's scope, as the slice is sorted.
   *
   * @param slice the part of the list that is wanted
   */
  List<Stored<Order>> list(Wanted wanted, Caller caller, Slice slice);

  /** Ids of the open orders of this customer that know them otherwise, or not yet. */
  List<String> openOrdersThatDifferFrom(KnownCustomer known);

  /** Ids of the open orders of this customer. */
  List<String> openOrdersOf(String customerId);

  /**
   * Which orders are wanted; null means any.
   *
   * @param stage how far they got
   * @param customerId who ordered
   * @param salesperson whose they are
   * @param changedSince written since then
   * @param waitingForCaller whether it must be the caller's turn
   * @param query what people typed
   */
  record Wanted(
      @Nullable OrderStage stage,
      @Nullable String customerId,
      @Nullable String salesperson,
      @Nullable Instant changedSince,
      boolean waitingForCaller,
      OrderQuery query) {}
}
