package io.saleswright.order.catalogue;

import io.saleswright.platform.time.WorkCalendar;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the catalogue together. */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

  @Bean
  CatalogueDesk catalogueDesk(Products products, WorkCalendar calendar, InstantSource time) {
    return new CatalogueDesk(products, calendar, time);
  }

  @Bean
  PriceDesk priceDesk(Products products, WorkCalendar calendar) {
    return new PriceDesk(products, calendar);
  }

  @Bean
  Catalogue catalogue(Products products) {
    return new ListedProducts(products);
  }
}
