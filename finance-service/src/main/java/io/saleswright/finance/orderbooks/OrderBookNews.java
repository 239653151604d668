package io.saleswright.finance.orderbooks;

import io.saleswright.finance.periods.OpenMonths;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Stored;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;

/** Takes what orders tell into their books; whatever comes first brings the book into being. */
public final class OrderBookNews {

  private final Aggregates<OrderBook> books;
  private final ProductCosts costs;
  private final OpenMonths months;
  private final ZoneId zone;

  OrderBookNews(Aggregates<OrderBook> books, ProductCosts costs, OpenMonths months, ZoneId zone) {
    this.books = books;
    this.costs = costs;
    this.months = months;
    this.zone = zone;
  }

  /** An order was placed or changed. */
  public void ordered(String orderId, List<BookLine> lines, Cause cause) {
    note(orderId, now -> now.ordered(lines), cause);
  }

  /**
   * An order left the house. When the month of that is closed by now, it counts in the month in
   * which it is told, so that no figure of a closed month would have to change (FIN-16).
   */
  public void shipped(String orderId, LocalDate on, Cause cause) {
    note(
        orderId,
        now ->
            now.shipped(
                on,
                months.take(on) ? on : LocalDate.ofInstant(cause.at(), zone),
                costs.of(now.lines().stream().map(BookLine::productId).toList())),
        cause);
  }

  private void note(String orderId, UnaryOperator<OrderBook> news, Cause cause) {
    if (books.find(orderId).isEmpty()) {
      Stored<OrderBook> first =
          books.createAt(orderId, cause, _ -> Change.to(news.apply(OrderBook.UNKNOWN)));
      if (!first.repeated()) {
        return;
      }
    }
    books.change(orderId, cause, now -> Change.to(news.apply(now.state())));
  }
}
