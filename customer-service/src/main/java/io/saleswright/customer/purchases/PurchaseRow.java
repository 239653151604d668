package io.saleswright.customer.purchases;

import java.time.Instant;

/**
 * One line of a customer's purchase history.
 *
 * @param orderId the order that it belongs to
 * @param orderNumber the order's number
 * @param at when it was bought
 * @param line what was bought
 */
public record PurchaseRow(String orderId, String orderNumber, Instant at, PurchaseLine line) {

  /** Its place in the history. */
  public Place place() {
    return new Place(at, orderId, line.line());
  }

  /**
   * A place in a purchase history: latest order first, its lines in their order.
   *
   * @param at when the order was placed
   * @param orderId the order
   * @param line the line
   */
  public record Place(Instant at, String orderId, int line) {

    /** Whether a row of this order comes behind this place. */
    public boolean isBefore(PurchaseRow row) {
      return !row.orderId().equals(orderId) || row.line().line() > line;
    }
  }
}
