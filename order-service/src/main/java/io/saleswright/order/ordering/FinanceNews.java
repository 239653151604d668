package io.saleswright.order.ordering;

import io.saleswright.order.ordering.PaymentView.Gate;
import io.saleswright.order.ordering.PaymentView.GateView;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import java.util.function.Supplier;

/** Takes over what finance tells into the orders that it concerns. */
public final class FinanceNews {

  private final Aggregates<Order> orders;
  private final Supplier<Rules> rules;

  /**
   * @param rules the rules in force now
   */
  public FinanceNews(Aggregates<Order> orders, Supplier<Rules> rules) {
    this.orders = orders;
    this.rules = rules;
  }

  /** A gate opened or closed. */
  public void gate(String id, Gate gate, GateView view, Cause cause) {
    orders.change(id, cause, stored -> Paying.gate(stored, gate, view, rules.get(), cause));
  }

  /** Everything is paid, or not any more. */
  public void settled(String id, boolean settled, Cause cause) {
    orders.change(id, cause, stored -> Paying.settled(stored.state(), settled));
  }

  /** The invoice was issued. */
  public void invoiced(String id, String number, Cause cause) {
    orders.change(id, cause, stored -> Paying.invoiced(stored.state(), number));
  }
}
