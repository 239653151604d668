package io.saleswright.order.content;

import java.time.LocalDate;
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
