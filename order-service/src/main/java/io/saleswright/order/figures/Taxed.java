package io.saleswright.order.figures;

import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount without tax, and the tax beside it (FIN-02): what includes tax and what excludes it are
 * added up only in this form.
 *
 * @param net the amount without tax
 * @param tax the tax
 */
public record Taxed(Money net, Money tax) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * Takes an amount apart; net or tax is rounded once.
   *
   * @param included whether the amount includes the tax
   * @param rate in percent of net
   */
  public static Taxed of(Money amount, boolean included, BigDecimal rate) {
    if (!included) {
      return new Taxed(amount, amount.percent(rate));
    }
    int decimals = Money.decimalsOf(amount.currency());
    BigDecimal net =
        amount.amount().multiply(HUNDRED).divide(HUNDRED.add(rate), decimals, RoundingMode.HALF_UP);
    Money without = new Money(net, amount.currency());
    return new Taxed(without, amount.minus(without));
  }

  /** Both sums. */
  public Taxed plus(Taxed other) {
    return new Taxed(net.plus(other.net), tax.plus(other.tax));
  }
}
