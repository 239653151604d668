package io.saleswright.order.punctuality;

import io.saleswright.order.lifecycle.Order;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotPermitted;
import java.time.LocalDate;
import java.util.List;

/** Tells those who answer for deliveries how good they were (ORD-32). */
public final class PunctualityDesk {

  private static final int MOST = 10_000;

  private final PunctualitySearch search;

  PunctualityDesk(PunctualitySearch search) {
    this.search = search;
  }

  /**
   * How well the lines were delivered for which customers signed on these days.
   *
   * @throws NotPermitted when the caller may not read it
   */
  public Punctuality of(LocalDate from, LocalDate to, Caller caller) {
    PunctualityStep.READ_DELIVERIES.mustBeOpenTo(caller);
    if (to.isBefore(from) || to.isAfter(from.plusYears(1))) {
      throw new InvalidInput("to", "ORD-32", "must lie within a year from the first day on");
    }
    List<Order> signed = search.signed(from, to, caller, MOST);
    if (signed.size() == MOST) {
      throw new InvalidInput("to", "ORD-32", "must be earlier: there are too many orders");
    }
    return Punctuality.of(
        from, to, signed.stream().flatMap(order -> LineMeasure.of(order).stream()).toList());
  }
}
