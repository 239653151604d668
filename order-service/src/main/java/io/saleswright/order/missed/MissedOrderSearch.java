package io.saleswright.order.missed;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds missed orders. */
public interface MissedOrderSearch {

  /** Those that match and lie in the caller's scope, newest first. */
  List<Stored<MissedOrder>> list(Wanted wanted, Caller caller, Slice slice);

  /**
   * Which are wanted; null means any.
   *
   * @param stage how far they got
   * @param customerId whose they are
   * @param orderId the order that was reported, or that was entered for one in the end
   * @param from asked for on that day or later
   * @param to asked for on that day or earlier
   */
  record Wanted(
      @Nullable MissedOrderStage stage,
      @Nullable String customerId,
      @Nullable String orderId,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {}
}
