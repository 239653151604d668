package io.saleswright.contract.content;

import io.saleswright.contract.catalogue.KnownProducts;
import io.saleswright.contract.clauses.ClauseTemplate;
import io.saleswright.platform.kernel.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class ContentConfiguration {

  @Bean
  Contents contractContents(KnownProducts products, Aggregates<ClauseTemplate> templates) {
    return new Contents(products, templates);
  }
}
