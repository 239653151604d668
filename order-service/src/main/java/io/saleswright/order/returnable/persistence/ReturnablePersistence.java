package io.saleswright.order.returnable.persistence;

import io.saleswright.order.returnable.ReturnAccount;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of the accounts of what returns hold of orders. */
@Configuration(proxyBeanMethods = false)
class ReturnablePersistence {

  private static final AggregateType<ReturnAccount> ACCOUNTS =
      AggregateType.of("return-accounts", "account of returns", ReturnAccount.class);

  @Bean
  EnvelopeStore<ReturnAccount> returnAccountStore(EnvelopeStores stores) {
    return stores.open(ACCOUNTS);
  }
}
