package io.saleswright.contract.notices;

import io.saleswright.contract.quoting.Quote;
import io.saleswright.platform.notice.Telling;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the store what is told of its quotes, so that it need not know who is told. */
@Configuration(proxyBeanMethods = false)
class QuoteNoticesConfiguration {

  @Bean
  Telling<Quote> quoteTelling() {
    return new QuoteTelling();
  }
}
