package io.saleswright.contract.offers;

import io.saleswright.contract.catalogue.KnownProducts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class OffersConfiguration {

  @Bean
  OfferLines offerLines(KnownProducts products) {
    return new OfferLines(products);
  }
}
