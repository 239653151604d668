package io.saleswright.finance.control.persistence;

import io.saleswright.finance.control.Measure;
import io.saleswright.finance.control.SpendingSearch;
import io.saleswright.finance.expensing.Expense;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The store of the measures. They are the department's: everybody with the right role sees them.
 */
@Configuration(proxyBeanMethods = false)
class ControlPersistence {

  private static final AggregateType<Measure> MEASURES =
      AggregateType.of("budget-measures", "measure", Measure.class);

  @Bean
  EnvelopeStore<Measure> budgetMeasures(EnvelopeStores stores) {
    return stores.open(MEASURES);
  }

  @Bean
  SpendingSearch spendingSearch(EnvelopeStore<Expense> expenses) {
    return new MongoSpending(expenses);
  }
}
