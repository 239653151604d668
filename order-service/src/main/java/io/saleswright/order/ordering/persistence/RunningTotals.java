package io.saleswright.order.ordering.persistence;

import io.saleswright.order.ordering.Order;
import io.saleswright.order.ordering.OrderLine;
import io.saleswright.order.ordering.OrderQueries.ImportTotals;
import io.saleswright.platform.kernel.Money;
import java.util.Map;
import java.util.TreeMap;

/** Adds up what was taken over from one system, order by order. Not thread-safe. */
final class RunningTotals {

  private final String source;
  private final Map<String, Money> net = new TreeMap<>();
  private long orders;
  private long lines;
  private long late;

  RunningTotals(String source) {
    this.source = source;
  }

  void add(Order order) {
    orders++;
    lines += order.content().lines().size();
    late += order.origin() != null && order.origin().shippedLate() ? 1 : 0;
    for (OrderLine line : order.content().lines()) {
      net.merge(line.unitPrice().currency(), line.net(), Money::plus);
    }
  }

  /** The totals so far; the exact line nets are rounded here, once. */
  ImportTotals sum() {
    Map<String, Money> rounded = new TreeMap<>(net);
    rounded.replaceAll((_, exact) -> exact.rounded());
    return new ImportTotals(source, orders, lines, rounded, late);
  }
}
