package io.saleswright.customer.findings;

import io.saleswright.platform.security.Scoped;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class FindingsConfiguration {

  @Bean
  FindingDesk findingDesk(
      Scoped<Finding> findings, FindingSearch search, FindingNumbers numbers, InstantSource time) {
    return new FindingDesk(findings, search, numbers, time);
  }
}
