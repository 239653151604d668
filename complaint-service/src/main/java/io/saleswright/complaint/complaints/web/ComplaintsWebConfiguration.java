package io.saleswright.complaint.complaints.web;

import io.saleswright.complaint.complaints.ReadingDesk;
import io.saleswright.platform.web.problem.Actions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the controllers of complaints share. */
@Configuration(proxyBeanMethods = false)
class ComplaintsWebConfiguration {

  @Bean
  ComplaintAnswers complaintAnswers(ReadingDesk reading, Actions actions) {
    return new ComplaintAnswers(reading, actions);
  }
}
