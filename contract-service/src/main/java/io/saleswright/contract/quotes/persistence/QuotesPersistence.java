package io.saleswright.contract.quotes.persistence;

import com.mongodb.client.MongoDatabase;
import io.saleswright.contract.quotes.Quote;
import io.saleswright.contract.quotes.QuoteNumbers;
import io.saleswright.contract.quotes.QuoteSearch;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.DocumentNumbers;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.mongodb.Scoping;
import io.saleswright.platform.security.Scoped;
import io.saleswright.platform.time.WorkCalendar;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of the quotes, whom they belong to, and their numbers. */
@Configuration(proxyBeanMethods = false)
class QuotesPersistence {

  private static final AggregateType<Quote> QUOTES =
      AggregateType.of("quotes", "quote", Quote.class)
          .publishingTo("contract.quotes.v1")
          .scopedBy(
              new Scoping<>(
                  quote -> quote.parties().belonging(),
                  MongoQuotes.SALESPERSON,
                  MongoQuotes.TEAM,
                  MongoQuotes.REGION,
                  null,
                  MongoQuotes.SHARED_WITH))
          .derived("step", quote -> quote.stage().name())
          .listedBy(MongoQuotes.STAGE)
          .listedBy(MongoQuotes.CUSTOMER)
          .listedBy(MongoQuotes.SALESPERSON)
          .listedBy(MongoQuotes.TEAM)
          .listedBy(MongoQuotes.REGION);

  @Bean
  EnvelopeStore<Quote> quotes(EnvelopeStores stores) {
    return stores.open(QUOTES);
  }

  @Bean
  Scoped<Quote> scopedQuotes(EnvelopeStore<Quote> quotes) {
    return quotes.scoped();
  }

  @Bean
  QuoteSearch quoteSearch(EnvelopeStore<Quote> quotes) {
    return new MongoQuotes(quotes);
  }

  @Bean
  QuoteNumbers quoteNumbers(MongoDatabase database, WorkCalendar calendar, InstantSource time) {
    DocumentNumbers numbers = new DocumentNumbers(database, calendar.zone(), time);
    return () -> numbers.next("QU");
  }
}
