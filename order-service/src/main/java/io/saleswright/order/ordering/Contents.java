package io.saleswright.order.ordering;

import io.saleswright.order.catalogue.Catalogue;
import io.saleswright.order.content.OrderContent;
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

  /** The content of a new order; it belongs to the caller unless another is named (ORD-39). */
  OrderContent ofNew(PlaceOrder wish, Act act, OrderRules rules) {
    return of(wish, act.by(), null, act.caller(), terms(wish, act.at(), rules));
  }

  /**
   * The content of a corrected order; it stays its salesperson's unless another is named, and the
   * prices of the day on which it came in still count.
   */
  OrderContent ofEdited(Order order, PlaceOrder wish, Caller caller, OrderRules rules) {
    OrderContent before = order.content();
    Terms terms = terms(wish, order.receipt().at(), rules);
    return of(wish, before.salesperson(), before.team(), caller, terms);
  }

  /**
   * Wanted lines of an order that is there, completed from the catalogue by the prices of the day
   * on which it came in.
   *
   * @throws InvalidInput when a line can't be ordered
   */
  Priced lines(Order order, List<PlaceOrder.Item> wanted, OrderRules rules) {
    boolean taxIncluded = order.content().terms().taxIncluded();
    return pricing.complete(wanted, terms(taxIncluded, order.receipt().at(), rules));
  }

  private static Terms terms(PlaceOrder wish, Instant received, OrderRules rules) {
    return terms(wish.terms().taxIncluded(), received, rules);
  }

  private static Terms terms(boolean taxIncluded, Instant received, OrderRules rules) {
    return new Terms(rules.today(received), taxIncluded, rules.policy().taxRateOnNetPrices());
  }

  private OrderContent of(
      PlaceOrder wish, String byItself, @Nullable String teamByItself, Caller caller, Terms terms) {
    String salesperson = salesperson(wish, byItself, caller);
    KnownCustomer known = customers.find(wish.customerId());
    String team = salesperson.equals(byItself) ? teamByItself : null;
    Priced priced = pricing.complete(wish.lines(), terms);
    return new OrderContent(
        known.customer(),
        wish.project(),
        salesperson,
        team(salesperson, caller, known, team),
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
  private static String salesperson(PlaceOrder wish, String byItself, Caller caller) {
    String wanted = wish.salesperson();
    if (wanted == null || wanted.equals(byItself)) {
      return byItself;
    }
    OrderStep.REASSIGN.mustBeOpenTo(caller);
    return wanted;
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
