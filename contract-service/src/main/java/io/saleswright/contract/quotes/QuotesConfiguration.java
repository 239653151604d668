package io.saleswright.contract.quotes;

import io.saleswright.contract.customers.CustomerFollower;
import io.saleswright.contract.customers.Customers;
import io.saleswright.contract.offers.OfferLines;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.security.Scoped;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class QuotesConfiguration {

  @Bean
  QuoteDesk quoteDesk(
      Scoped<Quote> quotes,
      QuoteSearch search,
      QuoteNumbers numbers,
      Customers customers,
      OfferLines lines,
      Supplier<QuoteRules> rules,
      InstantSource time) {
    return new QuoteDesk(quotes, search, numbers, customers, lines, rules, time);
  }

  @Bean
  CustomerFollower quoteFollower(Aggregates<Quote> quotes, QuoteSearch search) {
    return new QuoteFollower(quotes, search);
  }
}
