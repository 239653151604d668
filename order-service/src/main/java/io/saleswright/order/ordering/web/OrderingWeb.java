package io.saleswright.order.ordering.web;

import io.saleswright.order.ordering.OrderActions;
import io.saleswright.platform.time.WorkCalendar;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the controllers of this package share. */
@Configuration(proxyBeanMethods = false)
class OrderingWeb {

  @Bean
  OrderAnswers orderAnswers(OrderActions actions) {
    return new OrderAnswers(actions);
  }

  @Bean
  ZoneId companyZone(WorkCalendar calendar) {
    return calendar.zone();
  }
}
