package io.saleswright.contract.offers;

import io.saleswright.contract.catalogue.KnownPrices.OfDay;
import io.saleswright.contract.catalogue.KnownProduct;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By what the lines of an offer are priced that name no price.
 *
 * @param customerId whose offer it is: a price of their own goes before everybody's; null for a
 *     lead
 * @param on the business date whose prices count
 * @param taxIncluded whether the unit prices of the offer include tax; list prices exclude it
 * @param taxPercent how much tax that is
 */
public record Pricing(
    @Nullable String customerId, LocalDate on, boolean taxIncluded, BigDecimal taxPercent) {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /** What the catalogue asks for a unit, as this offer writes prices. */
  public Money asked(KnownProduct product) {
    return written(ofDay(product).asked(), taxIncluded, taxPercent);
  }

  OfDay ofDay(KnownProduct product) {
    return product.prices().ofDay(on, customerId);
  }

  /**
   * A price of the catalogue as an offer writes prices: with its tax, rounded to as many decimals
   * as a sum of its currency has, or as the price has itself when it is finer, as orders do it.
   */
  static Money written(Money net, boolean taxIncluded, BigDecimal taxPercent) {
    if (!taxIncluded) {
      return net;
    }
    BigDecimal exact = net.amount().multiply(WHOLE.add(taxPercent)).movePointLeft(2);
    int own = net.amount().stripTrailingZeros().scale();
    int scale = Math.max(own, Money.decimalsOf(net.currency()));
    return new Money(exact.setScale(scale, RoundingMode.HALF_UP), net.currency());
  }
}
