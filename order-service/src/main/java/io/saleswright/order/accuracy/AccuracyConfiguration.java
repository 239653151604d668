package io.saleswright.order.accuracy;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class AccuracyConfiguration {

  @Bean
  AccuracyDesk accuracyDesk(AccuracySearch search) {
    return new AccuracyDesk(search);
  }
}
