package io.saleswright.customer.purchases;

import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Slice;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The purchases of all customers. Each order is shown as its latest event left it; an event that is
 * not newer than what is shown changes nothing. Thread-safe.
 */
public interface Purchases {

  /**
   * Shows an order.
   *
   * @param sequence number of the event that says so
   */
  void show(String orderId, long sequence, Bought bought, List<PurchaseLine> lines);

  /**
   * Shows the lines of an order as they are now.
   *
   * @param sequence number of the event that says so
   */
  void change(String orderId, long sequence, List<PurchaseLine> lines);

  /**
   * Shows an order that was left out until it was verified to be its customer's.
   *
   * @param sequence number of the event that says so
   */
  void verify(String orderId, long sequence);

  /**
   * Leaves an order out of the history.
   *
   * @param sequence number of the event that says so
   */
  void cancel(String orderId, long sequence);

  /**
   * A customer's purchases, latest first.
   *
   * @throws InvalidInput when the slice begins behind what is no row of a purchase history
   */
  List<PurchaseRow> of(String customerId, Slice slice);

  /**
   * Which of these customers bought something since then.
   *
   * @param customerIds the customers
   */
  Set<String> boughtSince(Collection<String> customerIds, Instant moment);

  /**
   * Who bought most: one ranking for each currency, because amounts of two can't be compared, the
   * greatest net amounts first.
   *
   * @param limit the most to return of each currency
   */
  List<TopCustomer> top(int limit);

  /**
   * Like {@link #top}, among these customers only.
   *
   * @param customerIds the customers
   * @param limit the most to return of each currency
   */
  List<TopCustomer> topAmong(Collection<String> customerIds, int limit);

  /**
   * Like {@link #top}, among those customers only whom somebody sees. It is asked of a few at a
   * time, those who bought most first, until enough are found; when there are too few among many,
   * all whom they see are compared.
   *
   * @param seen which of some customers are seen
   * @param all everybody whom they see; may not be asked for
   * @param limit the most to return of each currency
   */
  List<TopCustomer> topWhere(
      UnaryOperator<Set<String>> seen, Supplier<Collection<String>> all, int limit);
}
