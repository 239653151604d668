package io.saleswright.order.content;

import io.saleswright.platform.kernel.InvalidInput;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Where an imported order comes from.
 *
 * @param source name of the system
 * @param externalNumber its number there
 * @param orderDate when it was placed
 * @param requiredDate when it was to be shipped, if known
 * @param shippedDate when it was shipped, if it was
 */
public record Origin(
    String source,
    String externalNumber,
    LocalDate orderDate,
    @Nullable LocalDate requiredDate,
    @Nullable LocalDate shippedDate) {

  /**
   * Refuses days that no order of the past has: one that is still to come, wherever on earth, or a
   * shipment before the order.
   */
  public void mustBePast(Instant now) {
    LocalDate latest = LocalDate.ofInstant(now, ZoneOffset.MAX);
    if (orderDate.isAfter(latest)) {
      throw new InvalidInput("orderDate", "ORD-01", "must not lie in the future");
    }
    if (shippedDate != null && shippedDate.isAfter(latest)) {
      throw new InvalidInput("shippedDate", "ORD-32", "must not lie in the future");
    }
    if (shippedDate != null && shippedDate.isBefore(orderDate)) {
      throw new InvalidInput("shippedDate", "ORD-32", "must not lie before the order");
    }
  }

  /** What people call the order here, such as northwind/10248. */
  public String number() {
    return source + "/" + externalNumber;
  }

  /** When it was to be shipped; the day of the order when that is not known. */
  public LocalDate shipDate() {
    return requiredDate == null ? orderDate : requiredDate;
  }

  /** Whether it was shipped after the date on which it was required (ORD-32). */
  public boolean shippedLate() {
    return requiredDate != null && shippedDate != null && shippedDate.isAfter(requiredDate);
  }
}
