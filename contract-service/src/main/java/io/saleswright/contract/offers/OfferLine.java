package io.saleswright.contract.offers;

import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is offered (QUO-01).
 *
 * @param line number of the line, from 1
 * @param product the product of the catalogue; null for a free line
 * @param name what it is called
 * @param specification which one of its kind, and what is agreed beyond the catalogue
 * @param unit what one of it is
 * @param quantity how many units, positive
 * @param unitPrice price of one unit
 * @param discountPercent discount, 0 to 100
 */
public record OfferLine(
    int line,
    @Nullable ProductRef product,
    String name,
    @Nullable String specification,
    String unit,
    BigDecimal quantity,
    Money unitPrice,
    BigDecimal discountPercent) {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /**
   * A product of the catalogue.
   *
   * @param id its identity
   * @param code how people call it
   */
  public record ProductRef(String id, String code) {}

  /**
   * Price times quantity less the discount, for showing: rounded to the decimals of its currency.
   * An offer's total is made of the exact ones.
   */
  public Money net() {
    return unitPrice.times(quantity.multiply(paidShare()));
  }

  /** Price times quantity less the discount, not rounded. */
  BigDecimal exactNet() {
    return unitPrice.amount().multiply(quantity).multiply(paidShare());
  }

  /** What the customer pays for a unit, less the discount, not rounded. */
  BigDecimal exactUnitPrice() {
    return unitPrice.amount().multiply(paidShare());
  }

  private BigDecimal paidShare() {
    return WHOLE.subtract(discountPercent).movePointLeft(2);
  }
}
