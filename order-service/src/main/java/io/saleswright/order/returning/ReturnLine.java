package io.saleswright.order.returning;

import io.saleswright.order.content.OrderLine;
import io.saleswright.order.returnable.ReturnedGoods;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Goods of one line of the order.
 *
 * @param goods what comes back
 * @param price what the customer pays for a unit, less the discount, in the order's prices, rounded
 * @param exactPrice the same, not rounded; null where it was not kept
 */
public record ReturnLine(ReturnedGoods goods, Money price, @Nullable BigDecimal exactPrice) {

  /** Goods of this line. */
  public static ReturnLine of(ReturnedGoods goods, OrderLine line) {
    return new ReturnLine(goods, line.paidPrice(), line.exactUnitPrice());
  }

  /** What so many of them cost, not rounded. */
  BigDecimal worth(BigDecimal quantity) {
    return (exactPrice == null ? price.amount() : exactPrice).multiply(quantity);
  }
}
