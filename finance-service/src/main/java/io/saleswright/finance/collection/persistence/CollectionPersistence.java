package io.saleswright.finance.collection.persistence;

import io.saleswright.finance.collection.CollectionSearch;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the module look into the store of the receivables. */
@Configuration(proxyBeanMethods = false)
class CollectionPersistence {

  @Bean
  CollectionSearch collectionSearch(EnvelopeStore<Receivable> receivables, InstantSource time) {
    return new MongoOwed(receivables, time);
  }
}
