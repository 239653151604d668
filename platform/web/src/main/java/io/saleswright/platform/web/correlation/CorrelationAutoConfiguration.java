package io.saleswright.platform.web.correlation;

import java.time.InstantSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** Stands before every other filter, so that refusals and log lines carry the id, too. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class CorrelationAutoConfiguration {

  @Bean
  FilterRegistrationBean<CorrelationFilter> correlationFilter(InstantSource time) {
    var registration = new FilterRegistrationBean<>(new CorrelationFilter(time));
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return registration;
  }
}
