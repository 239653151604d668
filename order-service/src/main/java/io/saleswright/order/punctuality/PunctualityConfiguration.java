package io.saleswright.order.punctuality;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class PunctualityConfiguration {

  @Bean
  PunctualityDesk punctualityDesk(PunctualitySearch search) {
    return new PunctualityDesk(search);
  }
}
