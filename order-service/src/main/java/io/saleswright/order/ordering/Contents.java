package io.saleswright.order.ordering;

import io.saleswright.order.catalogue.Catalogue;
import io.saleswright.order.content.OrderContent;
import io.saleswright.order.content.OrderLine;
import io.saleswright.order.customers.Customers;
import io.saleswright.order.customers.KnownCustomer;
import io.saleswright.order.lifecycle.OrderStep;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import java.time.LocalDate;
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
  OrderContent ofNew(PlaceOrder wish, Caller caller, LocalDate today) {
    return of(wish, caller.staffId(), null, caller, today);
  }

  /** The content of a corrected order; it stays its salesperson's unless another is named. */
  OrderContent ofEdited(OrderContent before, PlaceOrder wish, Caller caller, LocalDate today) {
    return of(wish, before.salesperson(), before.team(), caller, today);
  }

  /**
   * Wanted lines, completed from the catalogue.
   *
   * @throws InvalidInput when a line can't be ordered
   */
  List<OrderLine> lines(List<PlaceOrder.Item> wanted, LocalDate today) {
    return pricing.complete(wanted, today);
  }

  private OrderContent of(
      PlaceOrder wish,
      String byItself,
      @Nullable String teamByItself,
      Caller caller,
      LocalDate today) {
    String salesperson = salesperson(wish, byItself, caller);
    KnownCustomer known = customers.find(wish.customerId());
    String team = salesperson.equals(byItself) ? teamByItself : null;
    return new OrderContent(
        known.customer(),
        wish.project(),
        salesperson,
        team(salesperson, caller, known, team),
        lines(wish.lines(), today),
        wish.terms(),
        wish.requestedShipDate(),
        wish.delivery());
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
