package io.saleswright.order.ordering;

import io.saleswright.order.catalogue.Catalogue;
import io.saleswright.order.content.AgreedLines;
import io.saleswright.order.content.CustomerRef;
import io.saleswright.order.content.OrderContent;
import io.saleswright.order.content.OrderLine;
import io.saleswright.order.customers.Customers;
import io.saleswright.order.customers.KnownCustomer;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.lifecycle.OrderStep;
import io.saleswright.order.ordering.LinePricing.Priced;
import io.saleswright.order.ordering.LinePricing.Terms;
import io.saleswright.order.rules.OrderRules;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Completes what somebody wishes to order by what is known of products, customer and seller. */
final class Contents {

  private final LinePricing pricing;
  private final Customers customers;

  Contents(Catalogue catalogue, Customers customers) {
    this.pricing = new LinePricing(catalogue);
    this.customers = customers;
  }

  /**
   * The content of a new order; it belongs to the caller unless another is named (ORD-39). A dealer
   * buys for their own company, and whoever looks after that sells to them.
   */
  OrderContent ofNew(PlaceOrder wish, Act act, OrderRules rules) {
    KnownCustomer known = customers.find(wish.customerId());
    CustomerRef customer = known.namedBy(act.caller());
    Seller seller = firstSeller(wish, known, act.caller());
    Terms terms = terms(wish, act.at(), rules);
    return of(wish, customer, seller, priced(List.of(), wish.lines(), terms));
  }

  /**
   * The content of a corrected order; it stays its salesperson's unless another is named, what is
   * not verified of its customer stays so, and the prices of the day on which it came in still
   * count.
   */
  OrderContent ofEdited(Order order, PlaceOrder wish, Caller caller, OrderRules rules) {
    OrderContent before = order.content();
    KnownCustomer known = customers.find(wish.customerId());
    CustomerRef customer = before.customer().isClaimed() ? before.customer() : known.customer();
    boolean same = before.customer().id().equals(wish.customerId());
    Seller seller = seller(wish, known, before.salesperson(), before.team(), caller);
    Terms terms = terms(wish, order.receipt().at(), rules);
    return of(
        wish,
        same ? customer : CustomerRef.claimed(wish.customerId()),
        seller,
        priced(before.lines(), wish.lines(), terms));
  }

  /**
   * Wanted lines of an order that is there, completed from the catalogue by the prices of the day
   * on which it came in; what stays of them stays as it was agreed (ORD-33).
   *
   * @throws InvalidInput when a line can't be ordered
   */
  Priced lines(Order order, List<PlaceOrder.Item> wanted, OrderRules rules) {
    OrderContent before = order.content();
    boolean taxIncluded = before.terms().taxIncluded();
    String customer = before.customer().id();
    Terms terms = terms(customer, taxIncluded, order.receipt().at(), rules);
    return priced(before.lines(), wanted, terms);
  }

  private Priced priced(List<OrderLine> agreed, List<PlaceOrder.Item> wanted, Terms terms) {
    return pricing.complete(wanted, new AgreedLines(agreed), terms);
  }

  private static Terms terms(PlaceOrder wish, Instant received, OrderRules rules) {
    return terms(wish.customerId(), wish.terms().taxIncluded(), received, rules);
  }

  private static Terms terms(
      String customer, boolean taxIncluded, Instant received, OrderRules rules) {
    return new Terms(
        customer, rules.today(received), taxIncluded, rules.policy().taxRateOnNetPrices());
  }

  private static Seller firstSeller(PlaceOrder wish, KnownCustomer known, Caller caller) {
    if (OrderStep.SELL.isOpenTo(caller)) {
      return seller(wish, known, caller.staffId(), null, caller);
    }
    if (!wish.customerId().equals(caller.company())) {
      throw new InvalidInput("customerId", "SEC-02", "must be your own company");
    }
    String owner = known.owner() == null ? "" : known.owner();
    return seller(wish, known, owner, known.team(), caller);
  }

  /** Who sells, and for which team. */
  private record Seller(String salesperson, @Nullable String team) {}

  private OrderContent of(PlaceOrder wish, CustomerRef customer, Seller seller, Priced priced) {
    return new OrderContent(
        customer,
        wish.project(),
        seller.salesperson(),
        seller.team(),
        priced.lines(),
        wish.terms(),
        wish.requestedShipDate(),
        wish.delivery(),
        priced.basis().because(wish.priceReason()));
  }

  /**
   * Whose order it shall be: only inside sales and managers give it to somebody else than it is by
   * itself (ORD-39).
   */
  private static Seller seller(
      PlaceOrder wish,
      KnownCustomer known,
      String byItself,
      @Nullable String teamByItself,
      Caller caller) {
    String wanted = wish.salesperson();
    if (wanted == null || wanted.equals(byItself)) {
      return new Seller(byItself, team(byItself, caller, known, teamByItself));
    }
    OrderStep.REASSIGN.mustBeOpenTo(caller);
    return new Seller(wanted, team(wanted, caller, known, null));
  }

  /**
   * The team of a salesperson: what their own token says, else what the customer service told of
   * them as the customer's owner, else what was known before.
   */
  private static @Nullable String team(
      String salesperson, Caller caller, KnownCustomer known, @Nullable String before) {
    if (salesperson.equals(caller.staffId()) && caller.team() != null) {
      return caller.team();
    }
    String told = known.teamOf(salesperson);
    return told == null ? before : told;
  }
}
