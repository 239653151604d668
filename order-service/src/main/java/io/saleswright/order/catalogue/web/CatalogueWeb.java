package io.saleswright.order.catalogue.web;

import io.saleswright.order.catalogue.CatalogueDesk;
import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.platform.web.problem.Actions;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the controllers of this package share. */
@Configuration(proxyBeanMethods = false)
class CatalogueWeb {

  @Bean
  ProductAnswers productAnswers(
      CatalogueDesk desk, WorkCalendar calendar, InstantSource time, Actions actions) {
    return new ProductAnswers(desk, calendar, time, actions);
  }
}
