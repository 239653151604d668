package io.saleswright.order.risk;

import io.saleswright.order.lifecycle.Order;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Finds orders at risk. */
public interface RiskSearch {

  /**
   * Orders in the caller's scope with at least one of these risks, newest first.
   *
   * @param today the business date on which they are judged
   */
  List<Stored<Order>> atRisk(Set<Risk> risks, LocalDate today, Caller caller, Slice slice);
}
