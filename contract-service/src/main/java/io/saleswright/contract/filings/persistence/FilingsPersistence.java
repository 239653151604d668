package io.saleswright.contract.filings.persistence;

import io.saleswright.contract.filings.FollowedContract;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of what was told of contracts, which publishes nothing. */
@Configuration(proxyBeanMethods = false)
class FilingsPersistence {

  private static final AggregateType<FollowedContract> CONTRACTS =
      AggregateType.of("followedContracts", "contract", FollowedContract.class);

  @Bean
  EnvelopeStore<FollowedContract> followedContracts(EnvelopeStores stores) {
    return stores.open(CONTRACTS);
  }
}
