package io.saleswright.finance.orderbooks.messaging;

import io.saleswright.finance.orderbooks.BookLine;
import io.saleswright.finance.orderbooks.OrderBookNews;
import io.saleswright.finance.orderbooks.ProductCosts;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.messaging.ReceivedEvent;
import io.saleswright.platform.messaging.Subscription;
import io.saleswright.platform.time.WorkCalendar;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the books of orders in step with what happens to them (FIN-11, FIN-14). */
@Configuration(proxyBeanMethods = false)
class OrderBookConsumer {

  private final OrderBookNews news;
  private final ProductCosts costs;
  private final WorkCalendar calendar;
  private final InstantSource time;

  OrderBookConsumer(
      OrderBookNews news, ProductCosts costs, WorkCalendar calendar, InstantSource time) {
    this.news = news;
    this.costs = costs;
    this.calendar = calendar;
    this.time = time;
  }

  /** What the books read of order.OrderPlaced.v1 and order.OrderChanged.v1. */
  record Ordered(String orderId, List<Line> lines) {}

  /** What the books read of a line. */
  record Line(
      String productId,
      BigDecimal quantity,
      @Nullable Integer line,
      @Nullable String productName) {}

  /** What the books read of order.OrderShipped.v1. */
  record Shipped(String orderId, Instant shippedAt) {}

  /** What the books read of order.ProductCostSet.v1. */
  record CostSet(String productId, Money cost) {}

  @Bean
  Subscription booksOfOrders() {
    return Subscription.named("finance.order-books")
        .to("order.orders.v1", "orderId")
        .on("order.OrderPlaced.v1", Ordered.class, this::ordered)
        .on("order.OrderChanged.v1", Ordered.class, this::ordered)
        .on("order.OrderShipped.v1", Shipped.class, this::shipped);
  }

  @Bean
  Subscription costsOfProducts() {
    return Subscription.named("finance.product-costs")
        .to("order.product-costs.v1", "productId")
        .on("order.ProductCostSet.v1", CostSet.class, this::cost);
  }

  private void ordered(ReceivedEvent<Ordered> event) {
    List<BookLine> lines =
        event.data().lines().stream()
            .map(line ->
                new BookLine(line.productId(), line.quantity(), line.line(), line.productName()))
            .toList();
    news.ordered(event.data().orderId(), lines, event.cause(time));
  }

  private void shipped(ReceivedEvent<Shipped> event) {
    LocalDate day = LocalDate.ofInstant(event.data().shippedAt(), calendar.zone());
    news.shipped(event.data().orderId(), day, event.cause(time));
  }

  private void cost(ReceivedEvent<CostSet> event) {
    costs.learn(event.data().productId(), event.data().cost(), event.sequence());
  }
}
