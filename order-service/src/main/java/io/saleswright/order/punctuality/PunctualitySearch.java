package io.saleswright.order.punctuality;

import io.saleswright.order.lifecycle.Order;
import io.saleswright.platform.kernel.Caller;
import java.time.LocalDate;
import java.util.List;

/** Finds orders by the day on which their customer signed. */
public interface PunctualitySearch {

  /**
   * Orders in the caller's scope that were signed for on one of these days.
   *
   * @param limit the most to return
   */
  List<Order> signed(LocalDate from, LocalDate to, Caller caller, int limit);
}
