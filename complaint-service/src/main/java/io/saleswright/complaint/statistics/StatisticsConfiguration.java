package io.saleswright.complaint.statistics;

import io.saleswright.platform.time.WorkCalendar;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class StatisticsConfiguration {

  @Bean
  StatisticsDesk statisticsDesk(
      StatisticsSearch search, WorkCalendar calendar, InstantSource time) {
    return new StatisticsDesk(search, calendar, time);
  }
}
