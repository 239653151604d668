package io.saleswright.finance.risk;

import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;

/**
 * What is owed by a customer, or for the orders of a salesperson or region, in one currency.
 *
 * @param key identity of the customer or salesperson, or the region; empty where orders tell none
 * @param orders of how many orders
 * @param open what is owed
 * @param overdue what of it is overdue
 */
public record Exposure(String key, long orders, Money open, Money overdue) {

  /** Its share of all that is owed, in percent. */
  public BigDecimal shareOf(Money all) {
    return RiskRules.share(open, all);
  }

  /** Both together. */
  public Exposure plus(Exposure other) {
    return new Exposure(
        key, orders + other.orders, open.plus(other.open), overdue.plus(other.overdue));
  }
}
