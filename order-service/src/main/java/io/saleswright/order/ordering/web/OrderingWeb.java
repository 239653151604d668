package io.saleswright.order.ordering.web;

import io.saleswright.order.catalogue.Catalogue;
import io.saleswright.order.ordering.OrderTrials;
import io.saleswright.platform.schema.ToldByHttp;
import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.platform.web.problem.Actions;
import io.saleswright.platform.web.problem.Warnings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** What the controllers of this package share. */
@Configuration(proxyBeanMethods = false)
class OrderingWeb {

  @Bean
  OrderAnswers orderAnswers(
      OrderTrials trials,
      Catalogue catalogue,
      Actions actions,
      Warnings warnings,
      WorkCalendar calendar) {
    return new OrderAnswers(trials, catalogue, actions, warnings, calendar);
  }

  @Bean
  ToldByHttp toldByHttp(JsonMapper json) {
    return new ToldByHttp(json);
  }
}
