package io.saleswright.order.ordering;

import io.saleswright.order.covering.CoverFollowUp;
import io.saleswright.order.customers.Customers;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.lifecycle.OrderStep;
import io.saleswright.order.lifecycle.Owning;
import io.saleswright.order.lifecycle.Owning.Handover;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.StaffIds;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.security.Scoped;

/** Decides whose an order is: which customer it is for, and who looks after it (ORD-39). */
public final class OwnershipDesk {

  private final Scoped<Order> orders;
  private final Customers customers;
  private final CoverFollowUp cover;

  OwnershipDesk(Scoped<Order> orders, Customers customers, CoverFollowUp cover) {
    this.orders = orders;
    this.customers = customers;
    this.cover = cover;
  }

  /**
   * Records that the order is the customer's for whom it was placed.
   *
   * @param how that was verified
   */
  public Stored<Order> verifyCustomer(String id, String how, Act act) {
    OrderStep.VERIFY_CUSTOMER.mustBeOpenTo(act.caller());
    Stored<Order> verified =
        orders.change(
            id,
            act,
            stored ->
                Owning.verifyCustomer(
                    stored,
                    customers.find(stored.state().content().customer().id()),
                    how,
                    act.cause()));
    return cover.after(verified, act.cause());
  }

  /**
   * Gives a running order to another salesperson, or shares it with them.
   *
   * @param handover its team may be left out; what the customer service told of them is taken then
   */
  public Stored<Order> handOver(String id, Handover handover, Act act) {
    OrderStep.HAND_OVER.mustBeOpenTo(act.caller());
    StaffIds.mustBeOne("salesperson", "ORD-39", handover.salesperson());
    return orders.change(
        id,
        act,
        stored -> {
          String customer = stored.state().content().customer().id();
          String told = customers.find(customer).teamOf(handover.salesperson());
          return Owning.reassign(
              stored, handover.team() == null ? handover.of(told) : handover, act);
        });
  }
}
