package io.saleswright.finance.samples.persistence;

import io.saleswright.finance.expensing.Expense;
import io.saleswright.finance.samples.Sample;
import io.saleswright.finance.samples.SampleSearch;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of the samples, which are audit's. */
@Configuration(proxyBeanMethods = false)
class SamplesPersistence {

  private static final AggregateType<Sample> SAMPLES =
      AggregateType.of("expense-samples", "sample", Sample.class);

  @Bean
  EnvelopeStore<Sample> expenseSamples(EnvelopeStores stores) {
    return stores.open(SAMPLES);
  }

  @Bean
  SampleSearch sampleSearch(EnvelopeStore<Sample> expenseSamples, EnvelopeStore<Expense> expenses) {
    return new MongoSamples(expenseSamples, expenses);
  }
}
