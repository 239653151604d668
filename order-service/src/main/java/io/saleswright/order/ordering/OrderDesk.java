package io.saleswright.order.ordering;

import io.saleswright.order.catalogue.Catalogue;
import io.saleswright.order.ordering.Verification.Confirmation;
import io.saleswright.order.ordering.Verification.Party;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Stored;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes orders and brings them to the workshop: intake, verification, approval, release, changes
 * and cancellation.
 */
public final class OrderDesk {

  static final String[] CLERKS = {"sales-support", "support-supervisor"};
  static final String[] TAKERS = {
    "sales-support", "support-supervisor", "sales-rep", "account-manager", "sales-manager", "dealer"
  };
  static final String[] CONFIRMERS = {
    "sales-support", "support-supervisor", "sales-rep", "account-manager", "dealer", "production"
  };
  static final String[] CANCELLERS = {
    "sales-support", "support-supervisor", "sales-manager", "vp-sales"
  };
  static final String[] SUPERVISORS = {
    "support-supervisor", "sales-manager", "vp-sales", "general-manager"
  };

  private final OrderBook book;
  private final OrderNumbers numbers;
  private final LinePricing pricing;
  private final Customers customers;
  private final Supplier<Rules> rules;

  /**
   * @param rules the rules in force now
   */
  public OrderDesk(
      Aggregates<Order> orders,
      OrderNumbers numbers,
      Catalogue catalogue,
      Customers customers,
      Supplier<Rules> rules) {
    this.book = new OrderBook(orders);
    this.numbers = numbers;
    this.pricing = new LinePricing(catalogue);
    this.customers = customers;
    this.rules = rules;
  }

  /**
   * Takes an order; it is never lost, and never refused because a customer is not known yet
   * (ORD-01).
   */
  public Stored<Order> place(PlaceOrder wish, Caller caller, Cause cause) {
    caller.mustHaveAny("ORD-01", TAKERS);
    Rules inForce = rules.get();
    String salesperson = salesperson(wish, caller.staffId(), caller);
    return book.orders()
        .create(
            cause,
            id -> {
              OrderContent content = content(wish, salesperson, inForce, cause);
              return Intake.place(id, numbers.next(), content, inForce, cause);
            });
  }

  /**
   * Corrects an order before it is verified. It stays its salesperson's unless another is named.
   */
  public Stored<Order> edit(String id, long revision, PlaceOrder wish, Caller caller, Cause cause) {
    caller.mustHaveAny("ORD-34", TAKERS);
    return book.change(
        id,
        revision,
        caller,
        cause,
        stored -> {
          String present = stored.state().content().salesperson();
          String salesperson = salesperson(wish, present, caller);
          Rules inForce = rules.get();
          return Intake.edit(stored, content(wish, salesperson, inForce, cause), inForce, cause);
        });
  }

  /** Records that a party agrees with the order. */
  public Stored<Order> confirm(
      String id,
      Party party,
      String means,
      @Nullable String differences,
      Caller caller,
      Cause cause) {
    switch (party) {
      case SALESPERSON ->
          caller.mustHaveAny(
              "ORD-03", "sales-support", "support-supervisor", "sales-rep", "account-manager");
      case CUSTOMER ->
          caller.mustHaveAny(
              "ORD-03",
              "sales-support",
              "support-supervisor",
              "sales-rep",
              "account-manager",
              "dealer");
      case WORKSHOP ->
          caller.mustHaveAny("ORD-03", "sales-support", "support-supervisor", "production");
    }
    Confirmation confirmation = new Confirmation(party, means, differences, cause.by(), cause.at());
    return book.change(id, caller, cause, stored -> Approving.confirm(stored, confirmation));
  }

  /** Completes the verification. */
  public Stored<Order> verify(
      String id, long revision, List<String> items, Caller caller, Cause cause) {
    caller.mustHaveAny("ORD-03", CLERKS);
    return book.change(
        id,
        revision,
        caller,
        cause,
        stored ->
            Approving.verify(
                stored.with(withKnownCustomer(stored.state())), items, rules.get(), cause));
  }

  /** Approves what another entered and verified. */
  public Stored<Order> approve(String id, long revision, Caller caller, Cause cause) {
    caller.mustHaveAny("ORD-10", SUPERVISORS);
    return book.change(
        id, revision, caller, cause, stored -> Approving.approve(stored, rules.get(), caller));
  }

  /** Hands the order to the workshop. */
  public Stored<Order> release(String id, Caller caller, Cause cause) {
    caller.mustHaveAny("ORD-12", CLERKS);
    return book.change(id, caller, cause, stored -> Approving.release(stored, rules.get(), cause));
  }

  /** Holds the order until a question is answered. */
  public Stored<Order> hold(String id, String question, Caller caller, Cause cause) {
    caller.mustHaveAny("ORD-09", TAKERS);
    return book.change(
        id, caller, cause, stored -> Stopping.hold(stored, question, rules.get(), cause));
  }

  /** Lets a held order go on. */
  public Stored<Order> resume(String id, Caller caller, Cause cause) {
    caller.mustHaveAny("ORD-09", CLERKS);
    return book.change(id, caller, cause, stored -> Stopping.resume(stored, cause));
  }

  /** Gives an order up. */
  public Stored<Order> cancel(String id, String reason, Caller caller, Cause cause) {
    caller.mustHaveAny("ORD-33", CANCELLERS);
    return book.change(id, caller, cause, stored -> Stopping.cancel(stored, reason, caller, cause));
  }

  /** Asks to change a verified order. */
  public Stored<Order> requestChange(
      String id,
      String reason,
      List<PlaceOrder.Item> wanted,
      LocalDate shipDate,
      String customerConfirmation,
      Caller caller,
      Cause cause) {
    caller.mustHaveAny("ORD-33", TAKERS);
    return book.change(
        id,
        caller,
        cause,
        stored ->
            Changing.request(
                stored,
                reason,
                pricing.complete(wanted, rules.get().today(cause.at())),
                shipDate,
                customerConfirmation,
                rules.get(),
                cause));
  }

  /** Decides a request to change an order; null as refusal approves it. */
  public Stored<Order> decideChange(
      String id, int number, @Nullable String refusal, Caller caller, Cause cause) {
    caller.mustHaveAny("ORD-33", SUPERVISORS);
    return book.change(
        id,
        caller,
        cause,
        stored ->
            refusal == null
                ? Changing.approve(stored, number, rules.get(), caller, cause)
                : Changing.reject(stored, number, refusal, cause));
  }

  /** The order with its customer as he is known now, which the news may have missed. */
  private Order withKnownCustomer(Order order) {
    CustomerRef known = customers.find(order.content().customer().id());
    return known.isConfirmed() ? order.with(order.content().with(known)) : order;
  }

  /**
   * Whose order it shall be: only inside sales and managers give it to somebody else than it is by
   * itself (ORD-39).
   */
  private static String salesperson(PlaceOrder wish, String byItself, Caller caller) {
    String wanted = wish.salesperson();
    if (wanted == null || wanted.equals(byItself)) {
      return byItself;
    }
    caller.mustHaveAny("ORD-39", "sales-support", "support-supervisor", "sales-manager");
    return wanted;
  }

  private OrderContent content(PlaceOrder wish, String salesperson, Rules inForce, Cause cause) {
    return new OrderContent(
        customers.find(wish.customerId()),
        wish.projectName(),
        wish.contractNumber(),
        salesperson,
        pricing.complete(wish.lines(), inForce.today(cause.at())),
        wish.paymentTerms(),
        wish.taxIncluded(),
        wish.invoiceTitle(),
        wish.requestedShipDate(),
        wish.delivery());
  }
}
