package io.saleswright.order.ordering;

import io.saleswright.order.customers.Customers;
import io.saleswright.order.customers.KnownCustomer;
import io.saleswright.order.lifecycle.Intake;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.lifecycle.Paying;
import io.saleswright.order.lifecycle.Producing;
import io.saleswright.order.lifecycle.Shipping;
import io.saleswright.order.payment.PaymentView.Gate;
import io.saleswright.order.payment.PaymentView.GateView;
import io.saleswright.order.production.ProductionFact;
import io.saleswright.order.rules.OrderRules;
import io.saleswright.order.shipping.WarehouseFact;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.InvalidInput;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes over what others tell by event into the orders that it concerns. */
public final class OrderNews {

  private final Aggregates<Order> orders;
  private final OrderSearch search;
  private final Customers customers;
  private final Supplier<OrderRules> rules;

  /**
   * @param rules the rules in force now
   */
  public OrderNews(
      Aggregates<Order> orders,
      OrderSearch search,
      Customers customers,
      Supplier<OrderRules> rules) {
    this.orders = orders;
    this.search = search;
    this.customers = customers;
    this.rules = rules;
  }

  /** The plant told a fact. */
  public void told(String id, ProductionFact fact, Cause cause) {
    orders.change(id, cause, stored -> Producing.tell(stored, fact, rules.get(), cause));
  }

  /** The warehouse told a fact. */
  public void told(String id, WarehouseFact fact, Cause cause) {
    orders.change(id, cause, stored -> Shipping.tell(stored, fact, rules.get(), cause));
  }

  /** Plant or warehouse told what can't be true as it is told: the order refuses it. */
  public void refuse(String id, InvalidInput fault, Cause cause) {
    orders.change(
        id,
        cause,
        _ -> {
          throw fault;
        });
  }

  /** A gate of finance opened or closed. */
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

  /**
   * The customer service told of a customer. Open orders follow their customer: one that was taken
   * before the customer was known is settled, and when name, region or team change, they change,
   * too, so that the managers see what they answer for (SEC-02, CUS-32). Closed and cancelled
   * orders stay with the region that they were sold in (ORD-39). A crash in between repeats the
   * event; each order remembers it by itself.
   *
   * @param sequence number of the event
   */
  public void customer(KnownCustomer told, long sequence, Cause cause) {
    customers.learn(told, sequence);
    follow(told.customer().id(), cause);
  }

  /**
   * A customer has another owner.
   *
   * @param sequence number of the event
   */
  public void owner(
      String customerId,
      @Nullable String owner,
      @Nullable String team,
      long sequence,
      Cause cause) {
    customers.learnOwner(customerId, owner, team, sequence);
    follow(customerId, cause);
  }

  private void follow(String customerId, Cause cause) {
    KnownCustomer known = customers.find(customerId);
    for (String id : search.openOrdersThatDifferFrom(known)) {
      orders.change(id, cause, stored -> Intake.settle(stored, known));
    }
  }
}
