package io.saleswright.contract.content;

import io.saleswright.contract.offers.OfferLine.ProductRef;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is agreed on (CON-01).
 *
 * @param line number of the line, from 1
 * @param product the product of the catalogue; null for a free line
 * @param name what it is called
 * @param specification which one of its kind, and what is agreed beyond the catalogue
 * @param unit what one of it is
 * @param quantity how many units, and of a framework contract at most; null where a framework only
 *     sets the price
 * @param unitPrice price of one unit
 * @param discountPercent discount, 0 to 100
 * @param deliveryOn the day on which it leaves at the latest; null when the contract's holds
 */
public record ContractLine(
    int line,
    @Nullable ProductRef product,
    String name,
    @Nullable String specification,
    String unit,
    @Nullable BigDecimal quantity,
    Money unitPrice,
    BigDecimal discountPercent,
    @Nullable LocalDate deliveryOn) {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /**
   * Price times quantity less the discount, for showing: rounded to the decimals of its currency;
   * null without a quantity. A contract's total is made of the exact ones.
   */
  public @Nullable Money net() {
    return quantity == null ? null : unitPrice.times(quantity.multiply(paidShare()));
  }

  /** Price times quantity less the discount, not rounded; nothing without a quantity. */
  BigDecimal exactNet() {
    return quantity == null
        ? BigDecimal.ZERO
        : unitPrice.amount().multiply(quantity).multiply(paidShare());
  }

  /** Whether it says which one of its kind is meant. */
  boolean isSpecified() {
    return product != null || specification != null;
  }

  private BigDecimal paidShare() {
    return WHOLE.subtract(discountPercent).movePointLeft(2);
  }
}
