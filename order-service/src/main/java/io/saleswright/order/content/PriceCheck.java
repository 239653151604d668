package io.saleswright.order.content;

import io.saleswright.order.pricing.PriceBasis;
import io.saleswright.order.pricing.PriceDeviation;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares agreed prices with what the catalogue said on the order's day, net with net: a price
 * that includes tax is held against the list price plus tax (PRD-05, FIN-02).
 */
public final class PriceCheck {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final PriceBasis basis;
  private final boolean listIsComplete;
  private final boolean taxIncluded;
  private final BigDecimal leastShare;

  private PriceCheck(OrderContent content, BigDecimal tolerancePercent, BigDecimal taxPercent) {
    PriceBasis known = content.basis();
    this.listIsComplete = known != null;
    this.basis = known == null ? new PriceBasis(taxPercent, List.of(), null) : known;
    this.taxIncluded = content.terms().taxIncluded();
    this.leastShare = WHOLE.subtract(tolerancePercent).movePointLeft(2);
  }

  /**
   * In what the prices of an order deviate.
   *
   * @param tolerancePercent how far below the list a price may lie
   * @param taxPercent the tax in prices that include it, for an order that does not say
   * @return the deviations of all lines, in the order of the constants
   */
  public static List<PriceDeviation> of(
      OrderContent content, BigDecimal tolerancePercent, BigDecimal taxPercent) {
    PriceCheck check = new PriceCheck(content, tolerancePercent, taxPercent);
    Set<PriceDeviation> all = EnumSet.noneOf(PriceDeviation.class);
    content.lines().forEach(line -> check.add(line, all));
    return List.copyOf(all);
  }

  private void add(OrderLine line, Set<PriceDeviation> all) {
    if (basis.of(line.line()).isContracted(line.paidPrice(), line.exactUnitPrice())) {
      return;
    }
    Money list = line.listPrice();
    if (list == null) {
      // An order from before the catalogue's words were kept with it has no list for some lines.
      if (listIsComplete) {
        all.add(PriceDeviation.NOT_LISTED);
      }
      return;
    }
    if (!list.currency().equals(line.unitPrice().currency())) {
      all.add(PriceDeviation.OTHER_CURRENCY);
      return;
    }
    PriceBasis.Limits limits = basis.of(line.line());
    if (isBelow(line, list, leastShare)) {
      if (limits.promotion() == null) {
        all.add(PriceDeviation.BELOW_LIST);
      } else if (isBelow(line, limits.promotion(), BigDecimal.ONE)) {
        all.add(PriceDeviation.OUTSIDE_PROMOTION);
      }
    }
    if (isBelow(line, limits.floor(), BigDecimal.ONE)) {
      all.add(PriceDeviation.BELOW_FLOOR);
    }
  }

  private boolean isBelow(OrderLine line, @Nullable Money limit, BigDecimal share) {
    if (limit == null) {
      return false;
    }
    Money comparable = taxIncluded ? basis.withTax(limit) : limit;
    return line.exactUnitPrice().compareTo(comparable.amount().multiply(share)) < 0;
  }
}
