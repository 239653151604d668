package io.saleswright.order.returns.web;

import io.saleswright.order.returns.ReturnReadingDesk;
import io.saleswright.platform.paper.Papers;
import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.platform.web.problem.Actions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the controllers of this package share. */
@Configuration(proxyBeanMethods = false)
class ReturnsWeb {

  @Bean
  ReturnAnswers returnAnswers(ReturnReadingDesk reading, Actions actions) {
    return new ReturnAnswers(reading, actions);
  }

  @Bean
  ReturnLabels returnLabels(Papers papers, WorkCalendar calendar) {
    return new ReturnLabels(papers, calendar);
  }
}
