package io.saleswright.complaint.feedback;

import io.saleswright.complaint.customers.Customers;
import io.saleswright.complaint.goods.KnownGoods;
import io.saleswright.complaint.service.ServiceCase;
import io.saleswright.platform.security.Scoped;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class FeedbackConfiguration {

  @Bean
  FeedbackDesk feedbackDesk(
      Scoped<ProductFeedback> feedback,
      Scoped<ServiceCase> cases,
      Customers customers,
      KnownGoods goods,
      FeedbackSearch search,
      FeedbackNumbers numbers,
      InstantSource time) {
    return new FeedbackDesk(
        feedback, new FeedbackSources(cases, customers, goods), search, numbers, time);
  }
}
