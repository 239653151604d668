package io.saleswright.order.missed;

import io.saleswright.order.customers.Customers;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.platform.security.Scoped;
import io.saleswright.platform.time.WorkCalendar;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class MissedConfiguration {

  @Bean
  MissedOrderDesk missedOrderDesk(
      Scoped<MissedOrder> missed,
      MissedOrderSearch search,
      MissedOrderNumbers numbers,
      Scoped<Order> orders,
      Customers customers,
      WorkCalendar calendar,
      InstantSource time) {
    return new MissedOrderDesk(
        missed, search, numbers, new OrdersOfCustomers(orders), customers, calendar, time);
  }
}
