package io.saleswright.order.ordering;

import io.saleswright.order.customers.Customers;
import io.saleswright.order.customers.KnownCustomer;
import io.saleswright.order.customers.OwnerChange;
import io.saleswright.order.customers.OwnerChange.OpenWork;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.lifecycle.Owning;
import io.saleswright.order.lifecycle.Owning.Handover;
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
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Stored;
import java.util.function.Supplier;

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

  /** The customer's credit does not suffice for the order. */
  public void creditRefused(String id, long revision, String why, Cause cause) {
    orders.change(id, cause, stored -> Paying.creditRefused(stored, revision, why));
  }

  /** Everything is paid, or not any more. */
  public void settled(String id, boolean settled, Cause cause) {
    orders.change(id, cause, stored -> Paying.settled(stored.state(), settled));
  }

  /** The invoice was issued. */
  public void invoiced(String id, String number, Cause cause) {
    orders.change(id, cause, stored -> Paying.invoiced(stored.state(), number));
  }

  /** An invoice of the order does not count any more (FIN-08). */
  public void invoiceVoided(String id, String number, Cause cause) {
    orders.change(id, cause, stored -> Paying.invoiceVoided(stored.state(), number));
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
   * A customer has another owner. The running orders of the former one go along as it was decided
   * (CUS-24).
   *
   * @param sequence number of the event
   */
  public void owner(OwnerChange told, long sequence, Cause cause) {
    customers.learnOwner(told.customerId(), told.owner(), told.team(), sequence);
    KnownCustomer known = customers.find(told.customerId());
    for (String id : search.openOrdersOf(told.customerId())) {
      orders.change(id, cause, stored -> handedOver(stored, told, known, cause));
    }
  }

  /** One change for one event: the order remembers it. */
  private static Change<Order> handedOver(
      Stored<Order> stored, OwnerChange told, KnownCustomer known, Cause cause) {
    String owner = told.owner();
    if (owner == null || told.openWork() == OpenWork.KEEP) {
      return Owning.settle(stored, known, cause);
    }
    boolean shared = told.openWork() == OpenWork.SHARE;
    String reason = told.reason() == null ? "the customer was handed over" : told.reason();
    Change<Order> handed =
        Owning.follow(
            stored, told.former(), new Handover(owner, told.team(), shared, reason), cause);
    Change<Order> settled = Owning.settle(stored.with(handed.state()), known, cause);
    return settled.effective()
        ? Change.to(settled.state()).raisingAll(handed.events()).raisingAll(settled.events())
        : handed;
  }

  private void follow(String customerId, Cause cause) {
    KnownCustomer known = customers.find(customerId);
    for (String id : search.openOrdersThatDifferFrom(known)) {
      orders.change(id, cause, stored -> Owning.settle(stored, known, cause));
    }
  }
}
