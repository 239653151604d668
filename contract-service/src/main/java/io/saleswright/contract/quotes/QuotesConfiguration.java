package io.saleswright.contract.quotes;

import io.saleswright.contract.customers.Customers;
import io.saleswright.contract.offers.OfferLines;
import io.saleswright.contract.quoting.Quote;
import io.saleswright.contract.quoting.QuoteRules;
import io.saleswright.platform.approval.Deputies;
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
      QuoteFollower follower,
      QuoteNumbers numbers,
      Customers customers,
      OfferLines lines,
      Supplier<QuoteRules> rules) {
    return new QuoteDesk(
        quotes, follower, numbers, new QuoteContents(customers, lines, rules), rules);
  }

  @Bean
  ReviewDesk reviewDesk(Scoped<Quote> quotes, Deputies deputies, Supplier<QuoteRules> rules) {
    return new ReviewDesk(quotes, deputies, rules);
  }

  @Bean
  OfferDesk offerDesk(Scoped<Quote> quotes, SentPapers papers, Supplier<QuoteRules> rules) {
    return new OfferDesk(quotes, papers, rules);
  }

  @Bean
  QuoteReader quoteReader(
      Scoped<Quote> quotes,
      QuoteSearch search,
      Deputies deputies,
      Supplier<QuoteRules> rules,
      InstantSource time) {
    return new QuoteReader(quotes, search, deputies, rules, time);
  }

  @Bean
  QuoteFollower quoteFollower(Aggregates<Quote> quotes, QuoteSearch search, Customers customers) {
    return new QuoteFollower(quotes, search, customers);
  }

  @Bean
  QuoteExpiry quoteExpiry(Aggregates<Quote> quotes, QuoteSearch search) {
    return new QuoteExpiry(quotes, search);
  }
}
