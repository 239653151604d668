package io.saleswright.order.pricing;

import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the prices of an order's lines are judged by, as it stood when the lines were priced: what
 * is changed in catalogue and policy afterwards moves nothing under the approver (PRD-05).
 *
 * @param taxPercent the tax in prices that include it; list prices, promotions and floors exclude
 *     it
 * @param limits what the catalogue said beside the list price, for lines of which it said something
 * @param reason why prices deviate, as far as somebody said
 */
public record PriceBasis(BigDecimal taxPercent, List<Limits> limits, @Nullable String reason) {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /**
   * What the catalogue said of a line's product beside its list price.
   *
   * @param line number of the line
   * @param floor below which nobody sells without a manager
   * @param promotion the lowest price of the day's promotions
   * @param contract the price of the contract under which the order was placed, as the order writes
   *     prices: who signed that has agreed with it (ORD-11); null when it has none
   * @param contractExact the same, not rounded; null when it has none, or it was not kept
   */
  public record Limits(
      int line,
      @Nullable Money floor,
      @Nullable Money promotion,
      @Nullable Money contract,
      @Nullable BigDecimal contractExact) {

    /**
     * Whether a price is what was signed, or more.
     *
     * @param paid what is paid for a unit, rounded where there is a discount
     * @param exact the same, not rounded
     */
    public boolean isContracted(Money paid, BigDecimal exact) {
      if (contract == null || !contract.currency().equals(paid.currency())) {
        return false;
      }
      return contractExact == null ? paid.covers(contract) : exact.compareTo(contractExact) >= 0;
    }
  }

  public PriceBasis {
    limits = List.copyOf(limits);
  }

  /** The same with a reason why prices deviate. */
  public PriceBasis because(@Nullable String why) {
    return new PriceBasis(taxPercent, limits, why);
  }

  /** What the catalogue said of this line. */
  public Limits of(int line) {
    return limits.stream()
        .filter(limit -> limit.line() == line)
        .findFirst()
        .orElseGet(() -> new Limits(line, null, null, null, null));
  }

  /** A price of the catalogue as an order writes it whose prices include tax. */
  public Money withTax(Money net) {
    return withTax(net, taxPercent);
  }

  /**
   * A price with its tax, rounded to as many decimals as a sum of its currency has, or as the price
   * has itself when it is finer: so what is asked for is what is compared.
   */
  public static Money withTax(Money net, BigDecimal taxPercent) {
    BigDecimal exact = net.amount().multiply(WHOLE.add(taxPercent)).movePointLeft(2);
    int own = net.amount().stripTrailingZeros().scale();
    int scale = Math.max(own, Money.decimalsOf(net.currency()));
    return new Money(exact.setScale(scale, RoundingMode.HALF_UP), net.currency());
  }
}
