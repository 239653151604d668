package io.saleswright.customer.purchases;

import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Place;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a customer's purchase history: latest order first, its lines in their order.
 *
 * @param orderId the order that it belongs to
 * @param orderNumber the order's number
 * @param at when it was bought
 * @param line what was bought
 */
public record PurchaseRow(String orderId, String orderNumber, Instant at, PurchaseLine line) {

  /** Its place in the history. */
  public Place place() {
    return new Place(at, new Key(orderId, line.line()).text());
  }

  /**
   * The identity of a row in a history.
   *
   * @param orderId the order
   * @param line number of the line in it
   */
  public record Key(String orderId, int line) {

    private static final Pattern TEXT = Pattern.compile("(.+)/(\\d{1,9})");

    /**
     * The key of the row at this place.
     *
     * @throws InvalidInput when it is no place in a purchase history
     */
    public static Key at(Place place) {
      Matcher text = TEXT.matcher(place.id());
      if (!text.matches()) {
        throw new InvalidInput("after", "cursor", "must be the next of an earlier page");
      }
      return new Key(text.group(1), Integer.parseInt(text.group(2)));
    }

    /** Whether a row of the same order, or of another one, comes behind this one. */
    public boolean isBefore(PurchaseRow row) {
      return !row.orderId().equals(orderId) || row.line().line() > line;
    }

    private String text() {
      return orderId + "/" + line;
    }
  }
}
