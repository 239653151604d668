package io.saleswright.complaint.cases.web;

import io.saleswright.complaint.cases.ServiceLookupDesk;
import io.saleswright.platform.web.problem.Actions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the controllers of service cases share. */
@Configuration(proxyBeanMethods = false)
class ServiceWebConfiguration {

  @Bean
  ServiceAnswers serviceAnswers(ServiceLookupDesk desk, Actions actions) {
    return new ServiceAnswers(desk, actions);
  }
}
