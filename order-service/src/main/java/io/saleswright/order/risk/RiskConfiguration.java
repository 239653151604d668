package io.saleswright.order.risk;

import io.saleswright.platform.time.WorkCalendar;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class RiskConfiguration {

  @Bean
  RiskDesk riskDesk(RiskSearch search, WorkCalendar calendar, InstantSource time) {
    return new RiskDesk(search, calendar, time);
  }
}
