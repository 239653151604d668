package io.saleswright.complaint.knowledge;

import io.saleswright.complaint.goods.KnownGoods;
import io.saleswright.complaint.service.ServiceCase;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.security.Scoped;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class KnowledgeConfiguration {

  @Bean
  KnowledgeDesk knowledgeDesk(
      Aggregates<KnowledgeEntry> entries,
      Scoped<ServiceCase> cases,
      KnownGoods goods,
      KnowledgeSearch search,
      KnowledgeNumbers numbers,
      InstantSource time) {
    return new KnowledgeDesk(entries, cases, goods, search, numbers, time);
  }
}
