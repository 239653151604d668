package io.saleswright.order.ordering;

import io.saleswright.order.content.OrderContent;
import io.saleswright.order.covering.CoverFollowUp;
import io.saleswright.order.customers.Customers;
import io.saleswright.order.customers.KnownCustomer;
import io.saleswright.order.intake.Verification.Confirmation;
import io.saleswright.order.intake.Verification.Party;
import io.saleswright.order.lifecycle.Approving;
import io.saleswright.order.lifecycle.Intake;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.lifecycle.OrderStep;
import io.saleswright.order.lifecycle.Paying;
import io.saleswright.order.rules.OrderRules;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.security.Scoped;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes orders and brings them to the workshop: intake, verification, approval and release. */
public final class OrderDesk {

  private final Scoped<Order> orders;
  private final OrderNumbers numbers;
  private final Contents contents;
  private final Customers customers;
  private final CoverFollowUp cover;
  private final Supplier<OrderRules> rules;

  /**
   * @param rules the rules in force now
   */
  public OrderDesk(
      Scoped<Order> orders,
      OrderNumbers numbers,
      Contents contents,
      Customers customers,
      CoverFollowUp cover,
      Supplier<OrderRules> rules) {
    this.orders = orders;
    this.numbers = numbers;
    this.contents = contents;
    this.customers = customers;
    this.cover = cover;
    this.rules = rules;
  }

  /**
   * Takes an order; it is never lost, and never refused because a customer is not known yet
   * (ORD-01). News of the customer that comes between the look for them and the write settles the
   * order at the verification.
   */
  public Stored<Order> place(PlaceOrder wish, Act act) {
    OrderStep.PLACE.mustBeOpenTo(act.caller());
    OrderRules inForce = rules.get();
    Stored<Order> placed =
        orders.create(
            act,
            id -> {
              OrderContent content = contents.ofNew(wish, act, inForce);
              return Intake.place(id, numbers.next(), content, inForce, act.cause());
            });
    return cover.after(placed, act.cause());
  }

  /**
   * Corrects an order before it is verified. It stays its salesperson's unless another is named.
   */
  public Stored<Order> edit(String id, long revision, PlaceOrder wish, Act act) {
    OrderStep.EDIT.mustBeOpenTo(act.caller());
    Stored<Order> edited =
        orders.change(
            id,
            revision,
            act,
            stored -> {
              OrderRules inForce = rules.get();
              OrderContent content = contents.ofEdited(stored.state(), wish, act.caller(), inForce);
              return Intake.edit(stored, content, inForce, act.cause());
            });
    return cover.after(edited, act.cause());
  }

  /** Records that a party agrees with the order. */
  public Stored<Order> confirm(
      String id, Party party, String means, @Nullable String differences, Act act) {
    OrderStep.confirmationFor(party).mustBeOpenTo(act.caller());
    Confirmation confirmation = new Confirmation(party, means, differences, act.by(), act.at());
    return orders.change(id, act, stored -> Approving.confirm(stored, confirmation));
  }

  /** Completes the verification. */
  public Stored<Order> verify(String id, long revision, List<String> items, Act act) {
    OrderStep.VERIFY.mustBeOpenTo(act.caller());
    return orders.change(
        id,
        revision,
        act,
        stored -> {
          KnownCustomer known = customers.find(stored.state().content().customer().id());
          return Approving.verify(stored, items, known, rules.get(), act.cause());
        });
  }

  /** Approves what another entered and verified. */
  public Stored<Order> approve(String id, long revision, Act act) {
    OrderStep.APPROVE.mustBeOpenTo(act.caller());
    return orders.change(id, revision, act, stored -> Approving.approve(stored, rules.get(), act));
  }

  /** Lets the workshop begin without the money or credit that is due. */
  public Stored<Order> exempt(String id, String reason, Act act) {
    OrderStep.EXEMPT_RELEASE.mustBeOpenTo(act.caller());
    return orders.change(id, act, stored -> Paying.exempt(stored, reason, act));
  }

  /** Hands the order to the workshop. */
  public Stored<Order> release(String id, Act act) {
    OrderStep.RELEASE.mustBeOpenTo(act.caller());
    return orders.change(id, act, stored -> Approving.release(stored, rules.get(), act.cause()));
  }
}
