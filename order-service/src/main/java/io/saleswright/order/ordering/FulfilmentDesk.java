package io.saleswright.order.ordering;

import io.saleswright.order.ordering.Shipment.DeliveryNote;
import io.saleswright.order.ordering.Shipment.SignOff;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Stored;
import java.util.function.Supplier;

/** Follows orders from the workshop to the customer: production, shipment, sign-off and closing. */
public final class FulfilmentDesk {

  static final String[] SIGNERS = {
    "sales-rep", "account-manager", "sales-support", "support-supervisor", "dealer"
  };

  private final OrderBook book;
  private final Supplier<Rules> rules;

  /**
   * @param rules the rules in force now
   */
  public FulfilmentDesk(Aggregates<Order> orders, Supplier<Rules> rules) {
    this.book = new OrderBook(orders);
    this.rules = rules;
  }

  /** The order, if the caller may see it. */
  public Stored<Order> get(String id, Caller caller) {
    OrderReaders.mustInclude(caller);
    return book.get(id, caller);
  }

  /** What the plant tells by event. */
  public void tell(String id, ProductionFact fact, Cause cause) {
    book.orders().change(id, cause, stored -> Producing.tell(stored, fact, rules.get(), cause));
  }

  /** What the plant tells by REST. */
  public Stored<Order> tell(String id, ProductionFact fact, Caller caller, Cause cause) {
    caller.mustHaveAny("ORD-14", "production-system", "production");
    return book.change(
        id, caller, cause, stored -> Producing.tell(stored, fact, rules.get(), cause));
  }

  /** What the warehouse tells by event. */
  public void tell(String id, WarehouseFact fact, Cause cause) {
    book.orders().change(id, cause, stored -> Shipping.tell(stored, fact, rules.get(), cause));
  }

  /** What the warehouse tells by REST. */
  public Stored<Order> tell(String id, WarehouseFact fact, Caller caller, Cause cause) {
    caller.mustHaveAny("ORD-27", "warehouse-system", "warehouse");
    return book.change(
        id, caller, cause, stored -> Shipping.tell(stored, fact, rules.get(), cause));
  }

  /** Agrees on the shipment. */
  public Stored<Order> prepare(String id, DeliveryNote note, Caller caller, Cause cause) {
    caller.mustHaveAny("ORD-23", OrderDesk.CLERKS);
    return book.change(
        id, caller, cause, stored -> Shipping.prepare(stored, note, rules.get(), cause));
  }

  /** Lets the warehouse ship. */
  public Stored<Order> releaseShipment(String id, Caller caller, Cause cause) {
    caller.mustHaveAny("ORD-24", OrderDesk.CLERKS);
    return book.change(id, caller, cause, stored -> Shipping.release(stored, cause));
  }

  /** Records the customer's signature. */
  public Stored<Order> sign(String id, SignOff signOff, Caller caller, Cause cause) {
    caller.mustHaveAny("ORD-30", SIGNERS);
    return book.change(
        id, caller, cause, stored -> Finishing.sign(stored, signOff, rules.get(), cause));
  }

  /** Closes and files the order. */
  public Stored<Order> close(String id, Caller caller, Cause cause) {
    caller.mustHaveAny("ORD-38", OrderDesk.CLERKS);
    return book.change(id, caller, cause, stored -> Finishing.close(stored, cause));
  }
}
