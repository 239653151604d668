package io.saleswright.contract.catalogue;

import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An approved price without tax.
 *
 * @param amount price of one unit
 * @param validFrom first business date
 * @param validUntil a promotion's last business date; null for a list price
 * @param customerId the customer whose price it is; everybody's when null
 * @param floor below which nobody sells without a manager; null when there is none
 */
public record KnownPrice(
    Money amount,
    LocalDate validFrom,
    @Nullable LocalDate validUntil,
    @Nullable String customerId,
    @Nullable Money floor) {

  boolean isPromotion() {
    return validUntil != null;
  }

  /** Whether it is everybody's, or this customer's. */
  boolean isFor(@Nullable String customer) {
    return customerId == null || customerId.equals(customer);
  }

  /** Whether it has begun on a day, and has not ended. */
  boolean holdsOn(LocalDate day) {
    return !validFrom.isAfter(day) && (validUntil == null || !validUntil.isBefore(day));
  }
}
