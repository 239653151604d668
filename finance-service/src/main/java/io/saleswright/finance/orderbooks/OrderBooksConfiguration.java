package io.saleswright.finance.orderbooks;

import io.saleswright.finance.periods.OpenMonths;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.security.Scoped;
import io.saleswright.platform.time.WorkCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class OrderBooksConfiguration {

  @Bean
  OrderBookNews orderBookNews(
      Aggregates<OrderBook> books, ProductCosts costs, WorkCalendar calendar, OpenMonths months) {
    return new OrderBookNews(books, costs, months, calendar.zone());
  }

  @Bean
  OrderBookDesk orderBookDesk(
      Aggregates<OrderBook> books,
      Scoped<Receivable> receivables,
      OrderAmounts amounts,
      WorkCalendar calendar,
      OpenMonths months) {
    return new OrderBookDesk(books, receivables, amounts, calendar.zone(), months);
  }
}
