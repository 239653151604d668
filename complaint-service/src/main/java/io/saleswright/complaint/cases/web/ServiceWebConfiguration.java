package io.saleswright.complaint.cases.web;

import io.saleswright.complaint.cases.ServiceLookupDesk;
import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.platform.web.problem.Actions;
import io.saleswright.platform.web.problem.Warnings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the controllers of service cases share. */
@Configuration(proxyBeanMethods = false)
class ServiceWebConfiguration {

  @Bean
  ServiceAnswers serviceAnswers(
      ServiceLookupDesk desk, Actions actions, Warnings warnings, WorkCalendar calendar) {
    return new ServiceAnswers(desk, actions, warnings, calendar);
  }
}
