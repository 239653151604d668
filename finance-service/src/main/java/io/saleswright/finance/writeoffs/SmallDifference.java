package io.saleswright.finance.writeoffs;

import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;

/**
 * What counts as a small difference in one currency; a part of the policy.
 *
 * @param limit the most that is written off of one order
 * @param percent the most in percent of the order's total
 * @param alone up to how much whoever recorded the money may write off what is missing of it, and
 *     whoever wrote it off may take that back
 */
public record SmallDifference(Money limit, BigDecimal percent, Money alone) {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  /**
   * @throws IllegalArgumentException when the limits are negative, in two currencies, or not one
   *     below the other
   */
  public SmallDifference {
    if (limit.isNegative() || alone.isNegative() || !limit.covers(alone)) {
      throw new IllegalArgumentException("the limit is not below what one person may do alone");
    }
    if (percent.signum() < 0 || percent.compareTo(ALL) > 0) {
      throw new IllegalArgumentException("percent is 0 to 100");
    }
  }

  /** The most that is written off of an order with this total. */
  Money most(Money total) {
    return limit.min(total.percent(percent));
  }
}
