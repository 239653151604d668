package io.saleswright.customer.purchases.web;

import io.saleswright.customer.purchases.Figures;
import io.saleswright.platform.kernel.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many customers there are, and who bought most: one ranking for each currency, net with the
 * tax beside it.
 */
record FiguresView(long customers, List<Top> top) {

  /** One of those who bought most; the name of one who is not known here is left out. */
  record Top(
      String customerId, @Nullable String name, long orders, Money net, Money tax, int rank) {}

  static FiguresView of(Figures figures) {
    return new FiguresView(
        figures.customers(),
        figures.top().stream()
            .map(top ->
                new Top(
                    top.customerId(),
                    figures.names().get(top.customerId()),
                    top.orders(),
                    top.net(),
                    top.tax(),
                    top.rank()))
            .toList());
  }
}
