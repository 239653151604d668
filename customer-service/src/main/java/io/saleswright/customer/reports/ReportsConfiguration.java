package io.saleswright.customer.reports;

import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.security.Scoped;
import io.saleswright.platform.time.WorkCalendar;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class ReportsConfiguration {

  @Bean
  WorkReportDesk workReportDesk(
      Aggregates<WorkReport> all,
      Scoped<WorkReport> reports,
      WorkReportSearch search,
      WorkCalendar calendar,
      InstantSource time) {
    return new WorkReportDesk(all, reports, search, calendar, time);
  }
}
