package io.saleswright.order.figures;

import io.saleswright.platform.time.WorkCalendar;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the figures together. */
@Configuration(proxyBeanMethods = false)
class FiguresConfiguration {

  @Bean
  FiguresDesk figuresDesk(FiguresSearch search, WorkCalendar calendar, InstantSource time) {
    return new FiguresDesk(search, calendar, time);
  }
}
