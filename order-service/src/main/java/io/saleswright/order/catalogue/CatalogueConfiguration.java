package io.saleswright.order.catalogue;

import io.saleswright.platform.policy.Policies;
import io.saleswright.platform.policy.PolicyBook;
import io.saleswright.platform.policy.PolicyDefinition;
import io.saleswright.platform.time.WorkCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the catalogue together. */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

  @Bean
  Policies<CataloguePolicy> cataloguePolicy(PolicyBook book) {
    return book.open(
        PolicyDefinition.of("catalogue", CataloguePolicy.class)
            .editableBy("sales-manager", "vp-sales"));
  }

  @Bean
  CatalogueDesk catalogueDesk(
      Products products, Policies<CataloguePolicy> policy, WorkCalendar calendar) {
    return new CatalogueDesk(products, () -> policy.current().values(), calendar);
  }
}
