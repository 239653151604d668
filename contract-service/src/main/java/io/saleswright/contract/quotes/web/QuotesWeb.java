package io.saleswright.contract.quotes.web;

import io.saleswright.contract.quotes.QuoteReader;
import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.platform.web.problem.Actions;
import io.saleswright.platform.web.problem.Warnings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the controllers share. */
@Configuration(proxyBeanMethods = false)
class QuotesWeb {

  @Bean
  QuoteAnswers quoteAnswers(
      QuoteReader reader, Actions actions, Warnings warnings, WorkCalendar calendar) {
    return new QuoteAnswers(reader, actions, warnings, calendar);
  }
}
