package io.saleswright.finance.collection;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class CollectionConfiguration {

  @Bean
  CollectionDesk collectionDesk(
      CollectionSearch search, Promises promises, CollectionRules rules, InstantSource time) {
    return new CollectionDesk(search, promises, rules, time);
  }
}
