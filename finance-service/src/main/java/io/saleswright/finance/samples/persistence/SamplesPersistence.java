package io.saleswright.finance.samples.persistence;

import io.saleswright.finance.expensing.Expense;
import io.saleswright.finance.samples.Sample;
import io.saleswright.finance.samples.SampleSearch;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.notice.Telling;
import io.saleswright.platform.time.WorkCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of the samples, which are audit's. */
@Configuration(proxyBeanMethods = false)
class SamplesPersistence {

  private static final AggregateType<Sample> SAMPLES =
      AggregateType.of("expense-samples", "sample", Sample.class)
          .publishingTo("finance.expense-samples.v1");

  @Bean
  EnvelopeStore<Sample> expenseSamples(EnvelopeStores stores, Telling<Sample> telling) {
    return stores.open(SAMPLES.telling(telling));
  }

  @Bean
  SampleSearch sampleSearch(
      EnvelopeStore<Sample> expenseSamples,
      EnvelopeStore<Expense> expenses,
      WorkCalendar calendar) {
    return new MongoSamples(expenseSamples, expenses, calendar.zone());
  }
}
