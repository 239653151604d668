package io.saleswright.contract.quotes.web;

import io.saleswright.contract.quotes.QuoteReader;
import io.saleswright.platform.web.problem.Actions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the controllers share. */
@Configuration(proxyBeanMethods = false)
class QuotesWeb {

  @Bean
  QuoteAnswers quoteAnswers(QuoteReader reader, Actions actions) {
    return new QuoteAnswers(reader, actions);
  }
}
