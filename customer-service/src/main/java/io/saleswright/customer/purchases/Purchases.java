package io.saleswright.customer.purchases;

import io.saleswright.customer.purchases.PurchaseRow.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all customers bought. Each order is shown as its latest event left it; an event that is not
 * newer than what is shown changes nothing. Thread-safe.
 */
public interface Purchases {

  /**
   * Shows an order.
   *
   * @param sequence number of the event that tells of it
   */
  void show(String orderId, long sequence, Bought bought, List<PurchaseLine> lines);

  /**
   * Shows the lines of an order as they are now.
   *
   * @param sequence number of the event that tells of it
   */
  void change(String orderId, long sequence, List<PurchaseLine> lines);

  /**
   * Shows an order no more.
   *
   * @param sequence number of the event that tells of it
   */
  void cancel(String orderId, long sequence);

  /**
   * A customer's purchases, latest first.
   *
   * @param after the last row of the page before, or null for the first page
   * @param limit the most to return
   */
  List<PurchaseRow> of(String customerId, @Nullable Place after, int limit);

  /**
   * Who bought most; one entry for each customer and currency, the greatest amounts first.
   *
   * @param limit the most to return
   */
  List<TopCustomer> top(int limit);
}
