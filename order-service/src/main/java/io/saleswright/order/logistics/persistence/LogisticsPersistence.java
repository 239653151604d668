package io.saleswright.order.logistics.persistence;

import io.saleswright.order.logistics.Carrier;
import io.saleswright.order.logistics.Carriers;
import io.saleswright.order.logistics.FreightTerms;
import io.saleswright.order.logistics.StoreTerms;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The stores of the master data of transport, which publish nothing. */
@Configuration(proxyBeanMethods = false)
class LogisticsPersistence {

  private static final AggregateType<Carrier> CARRIERS =
      AggregateType.of("carriers", "carrier", Carrier.class).uniqueBy(MongoCarriers.CODE);
  private static final AggregateType<FreightTerms> TERMS =
      AggregateType.of("freight-terms", "freight terms", FreightTerms.class);

  @Bean
  Carriers carriers(EnvelopeStores stores) {
    return new MongoCarriers(stores.open(CARRIERS));
  }

  @Bean
  StoreTerms storeTerms(EnvelopeStores stores) {
    EnvelopeStore<FreightTerms> store = stores.open(TERMS);
    return new StoreTerms() {

      @Override
      public Optional<Stored<FreightTerms>> find(String customerId) {
        return store.find(customerId);
      }

      @Override
      public Stored<FreightTerms> set(FreightTerms terms, Cause cause) {
        return store.createOrChange(
            terms.customerId(),
            cause,
            _ -> Change.to(terms),
            stored -> FreightTerms.set(stored, terms));
      }
    };
  }
}
