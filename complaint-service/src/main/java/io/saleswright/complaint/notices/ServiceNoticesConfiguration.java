package io.saleswright.complaint.notices;

import io.saleswright.complaint.feedback.ProductFeedback;
import io.saleswright.complaint.service.ServiceCase;
import io.saleswright.platform.notice.Telling;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the stores of service cases and feedback what is told of them. */
@Configuration(proxyBeanMethods = false)
class ServiceNoticesConfiguration {

  @Bean
  Telling<ServiceCase> serviceTelling() {
    return new ServiceTelling();
  }

  @Bean
  Telling<ProductFeedback> feedbackTelling() {
    return new FeedbackTelling();
  }
}
