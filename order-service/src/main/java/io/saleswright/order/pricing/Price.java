package io.saleswright.order.catalogue;

import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A price and the day from which it holds.
 *
 * @param amount price of one unit, not negative
 * @param validFrom first business date
 * @param setBy staff id of who set it
 * @param setAt when it was set
 */
public record Price(Money amount, LocalDate validFrom, String setBy, Instant setAt) {

  /**
   * @throws InvalidInput when the amount is negative
   */
  public Price {
    if (amount.isNegative()) {
      throw new InvalidInput("price", "PRD-03", "must not be negative");
    }
  }
}
