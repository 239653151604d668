package io.saleswright.order.figures;

import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * What some orders that were taken over come to, nothing of it rounded.
 *
 * @param orders how many orders
 * @param lines how many lines
 * @param late how many were shipped after the required date
 * @param hundredfold a hundred times the exact line nets, by currency
 */
public record ImportSum(long orders, long lines, long late, Map<String, BigDecimal> hundredfold) {

  /** No orders. */
  public static final ImportSum NONE = new ImportSum(0, 0, 0, Map.of());

  public ImportSum {
    hundredfold = Map.copyOf(hundredfold);
  }

  /** Both together. */
  public ImportSum plus(ImportSum other) {
    Map<String, BigDecimal> sums = new TreeMap<>(hundredfold);
    other.hundredfold.forEach((currency, net) -> sums.merge(currency, net, BigDecimal::add));
    return new ImportSum(orders + other.orders, lines + other.lines, late + other.late, sums);
  }

  /** The same for people, each amount rounded once. */
  public ImportTotals totals(String source) {
    Map<String, Money> net = new TreeMap<>();
    hundredfold.forEach(
        (currency, sum) -> net.put(currency, Money.rounding(sum.movePointLeft(2), currency)));
    return new ImportTotals(source, orders, lines, net, late);
  }
}
