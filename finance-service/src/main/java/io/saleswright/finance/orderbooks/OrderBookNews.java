package io.saleswright.finance.orderbooks;

import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Stored;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** Takes what orders tell into their books; whatever comes first brings the book into being. */
public final class OrderBookNews {

  private final Aggregates<OrderBook> books;
  private final ProductCosts costs;

  OrderBookNews(Aggregates<OrderBook> books, ProductCosts costs) {
    this.books = books;
    this.costs = costs;
  }

  /** An order was placed or changed. */
  public void ordered(String orderId, List<BookLine> lines, Cause cause) {
    note(orderId, now -> now.ordered(lines), cause);
  }

  /** An order left the house. */
  public void shipped(String orderId, LocalDate on, Cause cause) {
    note(
        orderId,
        now -> now.shipped(on, costs.of(now.lines().stream().map(BookLine::productId).toList())),
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
