package io.saleswright.contract.clauses;

import io.saleswright.platform.kernel.Aggregates;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class ClausesConfiguration {

  @Bean
  TemplateDesk templateDesk(
      Aggregates<ClauseTemplate> templates, TemplateSearch search, InstantSource time) {
    return new TemplateDesk(templates, search, time);
  }
}
