package io.saleswright.order.ordering;

import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.lifecycle.OrderStage;
import io.saleswright.order.lifecycle.OrderStep;
import io.saleswright.order.questions.Question;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.security.Scoped;
import java.util.List;

/** Shows orders to whoever may read them, within their scope (SEC-01, SEC-02). */
public final class OrderReader {

  private final Scoped<Order> orders;
  private final OrderSearch search;

  OrderReader(Scoped<Order> orders, OrderSearch search) {
    this.orders = orders;
    this.search = search;
  }

  /**
   * The order with this id.
   *
   * @throws NotPermitted when the caller reads no orders
   * @throws NotFound when there is none in the caller's scope
   */
  public Stored<Order> get(String id, Caller caller) {
    OrderStep.READ.mustBeOpenTo(caller);
    return orders.get(id, caller);
  }

  /**
   * The order with this id, for whoever needs to know where its goods go.
   *
   * @throws NotPermitted when the caller does not
   * @throws NotFound when there is none in the caller's scope
   */
  public Stored<Order> getForDelivery(String id, Caller caller) {
    OrderStep.READ_DELIVERY_NOTE.mustBeOpenTo(caller);
    return get(id, caller);
  }

  /** Whether the caller reads consignee, address and phone of this order as it stands now. */
  public static boolean seesContact(Stored<Order> stored, Caller caller) {
    return OrderStep.READ_CONTACT.isOpenTo(caller)
        || OrderStage.WITH_THE_WAREHOUSE.contains(stored.state().stage());
  }

  /**
   * Orders that match, newest first.
   *
   * @throws NotPermitted when the caller reads no orders
   */
  public List<Stored<Order>> list(OrderSearch.Wanted wanted, Caller caller, Slice slice) {
    OrderStep.READ.mustBeOpenTo(caller);
    return search.list(wanted, caller, slice);
  }

  /** The questions about an order that the caller asks, is asked, or has to see to (ORD-09). */
  public static List<Question> questions(Order order, Caller caller) {
    boolean leads = OrderStep.READ_QUESTIONS.isOpenTo(caller);
    return order.discussion().asked().all().stream()
        .filter(question -> question.concerns(caller, leads))
        .toList();
  }

  /** Whether the caller reads prices, amounts and terms of payment, too. */
  public static boolean seesPrices(Caller caller) {
    return OrderStep.READ_PRICES.isOpenTo(caller);
  }

  /** Whether the caller reads how prices were judged, too, which may tell of floors (PRD-05). */
  public static boolean seesPriceCheck(Caller caller) {
    return OrderStep.READ_PRICE_CHECK.isOpenTo(caller);
  }
}
