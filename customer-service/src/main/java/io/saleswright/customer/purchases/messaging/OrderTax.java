package io.saleswright.customer.purchases.messaging;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How the prices of an order stand to tax (FIN-02), so that orders with and without tax are added
 * up alike.
 *
 * @param included whether prices include it
 * @param rate in percent of the net price; null when the order's event is older than the field, or
 *     imported, and its prices then count as net
 */
record OrderTax(boolean included, @Nullable BigDecimal rate) {

  static final OrderTax UNKNOWN = new OrderTax(false, null);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Enough that the sum of any history rounds as if the parts had been exact. */
  private static final int DECIMALS = 12;

  static OrderTax of(@Nullable Boolean included, @Nullable BigDecimal rate) {
    return new OrderTax(Boolean.TRUE.equals(included), rate);
  }

  /** The amount without its tax. */
  BigDecimal netOf(BigDecimal amount) {
    return included && rate != null
        ? amount.multiply(HUNDRED).divide(HUNDRED.add(rate), DECIMALS, RoundingMode.HALF_UP)
        : amount;
  }

  /** The tax in the amount, or on top of it. */
  BigDecimal on(BigDecimal amount) {
    if (rate == null) {
      return BigDecimal.ZERO;
    }
    return included ? amount.subtract(netOf(amount)) : amount.multiply(rate).movePointLeft(2);
  }
}
