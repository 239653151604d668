package io.saleswright.customer.purchases;

import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;

/**
 * One product of a purchase.
 *
 * @param line number of the line in the order, from 1
 * @param productCode the product's code
 * @param product the product's name when it was bought
 * @param quantity how much of it
 * @param exact what it cost without tax, not rounded
 * @param tax the tax on it, not rounded; nothing where the order did not tell
 * @param currency of what it cost
 */
public record PurchaseLine(
    int line,
    String productCode,
    String product,
    BigDecimal quantity,
    BigDecimal exact,
    BigDecimal tax,
    String currency) {

  /** What it cost, for showing: rounded to the decimals of its currency. */
  public Money amount() {
    return Money.rounding(exact, currency);
  }
}
