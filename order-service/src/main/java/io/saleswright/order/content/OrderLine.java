package io.saleswright.order.content;

import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is ordered of one product (ORD-02, ORD-07).
 *
 * @param line number of the line, from 1
 * @param productId id in the catalogue
 * @param productCode code of the product, as people know it
 * @param productName name when the order was taken
 * @param specification what was agreed beyond the catalogue, if anything
 * @param quantity how many units, positive
 * @param unitPrice agreed price of one unit
 * @param listPrice approved price of the catalogue on the order's day, without tax; null when the
 *     list had none, and for an imported line
 * @param discountPercent agreed discount, 0 to 100
 */
public record OrderLine(
    int line,
    String productId,
    String productCode,
    String productName,
    @Nullable String specification,
    BigDecimal quantity,
    Money unitPrice,
    @Nullable Money listPrice,
    BigDecimal discountPercent) {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /**
   * Price times quantity less the discount, for showing: rounded to the decimals of its currency.
   * An order's total is made of the exact ones.
   */
  public Money net() {
    return unitPrice.times(quantity.multiply(paidShare()));
  }

  /** Price times quantity less the discount, not rounded. */
  BigDecimal exactNet() {
    return unitPrice.amount().multiply(quantity).multiply(paidShare());
  }

  /** The same line at another place, of so much. */
  public OrderLine as(int number, BigDecimal wanted) {
    return new OrderLine(
        number,
        productId,
        productCode,
        productName,
        specification,
        wanted,
        unitPrice,
        listPrice,
        discountPercent);
  }

  private BigDecimal paidShare() {
    return WHOLE.subtract(discountPercent).movePointLeft(2);
  }

  /** Whether the goods of this line are enough for another one that takes its place. */
  public boolean hasGoodsFor(OrderLine other) {
    return line == other.line
        && productId.equals(other.productId)
        && Objects.equals(specification, other.specification)
        && quantity.compareTo(other.quantity) >= 0;
  }

  /**
   * What the customer pays for a unit, less the discount, rounded to the decimals of its currency:
   * for showing and comparing. What a part of the line is worth is made of the exact one.
   */
  public Money paidPrice() {
    return discountPercent.signum() == 0 ? unitPrice : unitPrice.times(paidShare());
  }

  /** What the customer pays for a unit, less the discount, not rounded. */
  public BigDecimal exactUnitPrice() {
    return unitPrice.amount().multiply(paidShare());
  }
}
