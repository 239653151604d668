package io.saleswright.finance.receivables.persistence;

import com.mongodb.client.model.Indexes;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.finance.receivables.ReceivableSearch;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of the receivables. */
@Configuration(proxyBeanMethods = false)
class ReceivablesPersistence {

  private static final AggregateType<Receivable> RECEIVABLES =
      AggregateType.of("receivables", "receivable", Receivable.class)
          .publishingTo("finance.receivables.v1")
          .listedBy(MongoReceivables.CUSTOMER)
          .listedBy(MongoReceivables.SALESPERSON)
          .indexedBy(Indexes.ascending(MongoReceivables.UNFINISHED))
          .indexedBy(Indexes.ascending(MongoReceivables.OVERDUE_NEXT));

  @Bean
  EnvelopeStore<Receivable> receivables(EnvelopeStores stores) {
    return stores.open(RECEIVABLES);
  }

  @Bean
  ReceivableSearch receivableSearch(EnvelopeStore<Receivable> receivables) {
    return new MongoReceivables(receivables);
  }
}
