package io.saleswright.finance.invoices;

import io.saleswright.finance.orders.NetPrice;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount with tax, taken apart: net and tax add up to it exactly (FIN-02).
 *
 * @param net the amount without tax
 * @param tax the tax
 */
public record TaxSplit(Money net, Money tax) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * Takes the tax out of an amount; net is rounded half up, tax is the rest.
   *
   * @param gross with the decimals of its currency
   * @param rate in percent of net, such as 13
   */
  public static TaxSplit of(Money gross, BigDecimal rate) {
    BigDecimal net =
        gross
            .amount()
            .multiply(HUNDRED)
            .divide(HUNDRED.add(rate), Money.decimalsOf(gross.currency()), RoundingMode.HALF_UP);
    Money netAmount = new Money(net, gross.currency());
    return new TaxSplit(netAmount, gross.minus(netAmount));
  }

  /** The net amount as it was agreed, and the tax that came on top of it. */
  public static TaxSplit of(NetPrice price) {
    return new TaxSplit(price.net(), price.gross().minus(price.net()));
  }
}
