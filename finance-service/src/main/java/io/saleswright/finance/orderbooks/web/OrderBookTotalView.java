package io.saleswright.finance.orderbooks.web;

import io.saleswright.finance.orderbooks.Compared;
import io.saleswright.finance.orderbooks.Difference;
import io.saleswright.finance.orderbooks.OrderBookDesk.Total;
import io.saleswright.platform.kernel.Money;

/**
 * The amounts of all orders of a period in one currency, tax included (FIN-11).
 *
 * @param orders how many orders there are
 * @param confirmed of how many of them both sides have confirmed the amounts as they are
 * @param notShipped ordered less shipped
 * @param notInvoiced shipped less invoiced
 * @param notPaid invoiced less credited and paid
 */
record OrderBookTotalView(
    String currency,
    long orders,
    long confirmed,
    Money ordered,
    Money shipped,
    Money signed,
    Money invoiced,
    Money credited,
    Money paid,
    Money notShipped,
    Money notInvoiced,
    Money notPaid) {

  static OrderBookTotalView of(Total total) {
    Compared all = total.amounts();
    return new OrderBookTotalView(
        all.ordered().currency(),
        total.orders(),
        total.confirmed(),
        all.ordered(),
        all.shipped(),
        all.signed(),
        all.invoiced(),
        all.credited(),
        all.paid(),
        difference(all, Difference.NOT_SHIPPED),
        difference(all, Difference.NOT_INVOICED),
        difference(all, Difference.NOT_PAID));
  }

  private static Money difference(Compared all, Difference kind) {
    return all.differences().getOrDefault(kind, Money.zero(all.ordered().currency()));
  }
}
