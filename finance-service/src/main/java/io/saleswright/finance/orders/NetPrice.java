package io.saleswright.finance.orders;

import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;

/**
 * What an order costs when its unit prices exclude tax: tax comes on top (FIN-02).
 *
 * @param net the order's total, with the decimals of its currency
 * @param taxRate tax in percent of net, such as 13
 */
public record NetPrice(Money net, BigDecimal taxRate) {

  /**
   * @throws IllegalArgumentException when the amount is not rounded or the rate is negative
   */
  public NetPrice {
    if (!net.isOnPaper() || taxRate.signum() < 0) {
      throw new IllegalArgumentException("net must be a document's amount, taxRate not negative");
    }
  }

  /** Net and tax; the tax is rounded once, half up. */
  public Money gross() {
    return net.plus(net.percent(taxRate));
  }

  /** The price of an order over another amount at the same rate. */
  public NetPrice over(Money otherNet) {
    return new NetPrice(otherNet, taxRate);
  }
}
