package io.saleswright.order.risk;

import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.lifecycle.OrderStep;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.time.WorkCalendar;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists the orders that somebody has to press (ORD-16), within the caller's scope. */
public final class RiskDesk {

  private final RiskSearch search;
  private final WorkCalendar calendar;
  private final InstantSource time;

  RiskDesk(RiskSearch search, WorkCalendar calendar, InstantSource time) {
    this.search = search;
    this.calendar = calendar;
    this.time = time;
  }

  /**
   * Orders at risk, newest first.
   *
   * @param wanted only those with this risk; null for all
   * @throws NotPermitted when the caller reads no orders
   */
  public List<Stored<Order>> list(@Nullable Risk wanted, Caller caller, Slice slice) {
    OrderStep.READ.mustBeOpenTo(caller);
    Set<Risk> risks = wanted == null ? EnumSet.allOf(Risk.class) : EnumSet.of(wanted);
    return search.atRisk(risks, today(), caller, slice);
  }

  /** What puts an order of the list at risk today. */
  public Set<Risk> of(Order order, Caller caller) {
    OrderStep.READ.mustBeOpenTo(caller);
    return Risks.of(order, today());
  }

  private LocalDate today() {
    return calendar.businessDate(time.instant());
  }
}
