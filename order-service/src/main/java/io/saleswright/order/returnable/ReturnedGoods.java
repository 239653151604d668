package io.saleswright.order.returnable;

import java.math.BigDecimal;

/**
 * Goods that come back, as plant and warehouse see them.
 *
 * @param line number of the order's line
 * @param productId id in the catalogue
 * @param productCode code of the product
 * @param productName name when the order was taken
 * @param quantity how many units
 */
public record ReturnedGoods(
    int line, String productId, String productCode, String productName, BigDecimal quantity) {

  /** So much of the same. */
  public ReturnedGoods of(BigDecimal other) {
    return new ReturnedGoods(line, productId, productCode, productName, other);
  }
}
