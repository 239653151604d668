package io.saleswright.order.figures;

import io.saleswright.order.rules.OrderRules;
import io.saleswright.platform.time.WorkCalendar;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the figures together. */
@Configuration(proxyBeanMethods = false)
class FiguresConfiguration {

  @Bean
  FiguresDesk figuresDesk(
      FiguresSearch search, WorkCalendar calendar, InstantSource time, Supplier<OrderRules> rules) {
    return new FiguresDesk(search, calendar, time, rules);
  }
}
