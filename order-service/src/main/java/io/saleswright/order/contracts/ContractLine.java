package io.saleswright.order.contracts;

import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a contract promises of one product.
 *
 * @param productId id in the catalogue
 * @param quantity how many units may be ordered under it; null when the contract has no bound
 * @param unitPrice price of a unit less the discount, with or without tax as the contract says, and
 *     rounded where there is a discount: for showing
 * @param agreed what the contract writes; null of what was told before that was kept
 */
public record ContractLine(
    String productId, @Nullable BigDecimal quantity, Money unitPrice, @Nullable Agreed agreed) {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /**
   * A price as a contract writes it.
   *
   * @param unitPrice price of a unit before the discount
   * @param discountPercent discount, 0 to 100
   */
  public record Agreed(Money unitPrice, BigDecimal discountPercent) {

    /** What is paid for a unit, not rounded. */
    public BigDecimal exact() {
      return unitPrice.amount().multiply(WHOLE.subtract(discountPercent)).movePointLeft(2);
    }
  }

  /** A line as a contract writes it. */
  public static ContractLine of(
      String productId, @Nullable BigDecimal quantity, Money unitPrice, BigDecimal discount) {
    Agreed agreed = new Agreed(unitPrice, discount);
    Money paid =
        discount.signum() == 0 ? unitPrice : Money.rounding(agreed.exact(), unitPrice.currency());
    return new ContractLine(productId, quantity, paid, agreed);
  }

  /**
   * Whether a line of an order has this price: to the last decimal, so that a price of 0.1234 is
   * not one of 0.12. Of what was kept before, both prices are rounded.
   */
  boolean isPriceOf(OrderAsk.Goods line) {
    if (!unitPrice.currency().equals(line.unitPrice().currency())) {
      return false;
    }
    BigDecimal exact = line.exactPrice();
    return agreed == null || exact == null
        ? unitPrice.amount().compareTo(line.unitPrice().amount()) == 0
        : agreed.exact().compareTo(exact) == 0;
  }
}
