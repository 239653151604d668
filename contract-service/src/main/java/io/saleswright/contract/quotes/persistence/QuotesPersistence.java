package io.saleswright.contract.quotes.persistence;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import io.saleswright.contract.policy.DecidedQuotes;
import io.saleswright.contract.quotes.QuoteKeys;
import io.saleswright.contract.quotes.QuoteNumbers;
import io.saleswright.contract.quotes.QuoteReader;
import io.saleswright.contract.quotes.QuoteSearch;
import io.saleswright.contract.quoting.Quote;
import io.saleswright.contract.quoting.QuoteStage;
import io.saleswright.contract.quoting.QuoteStep;
import io.saleswright.contract.quoting.Sending;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.DocumentNumbers;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.mongodb.Scoping;
import io.saleswright.platform.mongodb.SearchFilter;
import io.saleswright.platform.notice.Telling;
import io.saleswright.platform.process.Rewriting;
import io.saleswright.platform.process.UnfinishedWork;
import io.saleswright.platform.security.Scoped;
import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.platform.work.StoredWork;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of the quotes, whom they belong to, and their numbers. */
@Configuration(proxyBeanMethods = false)
class QuotesPersistence {

  private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

  private static final AggregateType<Quote> QUOTES =
      AggregateType.of("quotes", "quote", Quote.class)
          .publishingTo("contract.quotes.v1")
          .scopedBy(
              new Scoping<Quote>(
                      quote -> quote.parties().belonging(),
                      QuoteFields.SALESPERSON,
                      QuoteFields.TEAM,
                      QuoteFields.REGION,
                      null,
                      QuoteFields.SHARED_WITH)
                  .secretAs("sales-records"))
          .derived("step", quote -> quote.stage().name())
          .derived("waitingFor", Quote::waitingFor)
          .derived("endsAt", QuotesPersistence::endsAt)
          .derived("validUntil", quote -> quote.newest().offer().terms().validUntil())
          .derived("search", QuoteKeys::of)
          .indexedBy(Indexes.ascending(QuoteFields.GRAMS))
          .indexedBy(Indexes.ascending(QuoteFields.EDITION))
          .indexedBy(Indexes.ascending(QuoteFields.WAITING_FOR))
          .indexedBy(Indexes.ascending(QuoteFields.ENDS_AT))
          .indexedBy(Indexes.descending(QuoteFields.SUBMITTED_AT))
          .sortedBy(QuoteFields.VALID_UNTIL, QuoteFields.STAGE, QuoteFields.SALESPERSON)
          .listedBy(QuoteFields.STAGE)
          .listedBy(QuoteFields.CUSTOMER)
          .listedBy(QuoteFields.SALESPERSON)
          .listedBy(QuoteFields.TEAM)
          .listedBy(QuoteFields.REGION);

  private static Instant endsAt(Quote quote) {
    Sending sending = quote.newest().sending();
    return quote.stage() == QuoteStage.SENT && sending != null ? sending.expiresAt() : NEVER;
  }

  @Bean
  EnvelopeStore<Quote> quotes(EnvelopeStores stores, Telling<Quote> telling) {
    return stores.open(QUOTES.telling(telling));
  }

  @Bean
  Scoped<Quote> scopedQuotes(EnvelopeStore<Quote> quotes) {
    return quotes.scoped();
  }

  @Bean
  QuoteSearch quoteSearch(EnvelopeStore<Quote> quotes, WorkCalendar calendar) {
    return new MongoQuotes(quotes, calendar.zone());
  }

  @Bean
  DecidedQuotes decidedQuotes(EnvelopeStore<Quote> quotes) {
    return (moment, limit) ->
        quotes.newestFirst(Filters.gte(QuoteFields.SUBMITTED_AT, moment), Slice.first(limit));
  }

  @Bean
  UnfinishedWork outdatedQuoteKeys(EnvelopeStore<Quote> quotes) {
    return new Rewriting<>(
        "quotes with outdated keys",
        quotes,
        SearchFilter.outdated(QuoteFields.EDITION, QuoteKeys.EDITION));
  }

  @Bean
  QuoteNumbers quoteNumbers(MongoDatabase database, WorkCalendar calendar, InstantSource time) {
    DocumentNumbers numbers = new DocumentNumbers(database, calendar.zone(), time);
    return () -> numbers.next("QU");
  }

  @Bean
  StoredWork<Quote> quoteWork(EnvelopeStore<Quote> quotes, QuoteReader reader) {
    return StoredWork.of("quote", "/api/quotes", quotes, QuoteStep.READ)
        .waitingFor(QuoteFields.WAITING_FOR, Quote::waitingFor)
        .ownedBy(QuoteFields.SALESPERSON, quote -> quote.parties().holder().salesperson())
        .ofTeam(quote -> quote.parties().holder().team())
        .shownAs(Quote::number, quote -> quote.parties().buyer().name(), it -> it.stage().name())
        .answeredBy(reader::possible, QuoteStep.APPROVE, QuoteStep.GIVE_BACK);
  }
}
