package io.saleswright.finance.credit.persistence;

import com.mongodb.client.model.Indexes;
import io.saleswright.finance.credit.CreditAccount;
import io.saleswright.finance.credit.CreditSearch;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of the credit accounts. */
@Configuration(proxyBeanMethods = false)
class CreditPersistence {

  private static final String UNFINISHED = "state.unfinishedSince";

  private static final AggregateType<CreditAccount> ACCOUNTS =
      AggregateType.of("credit-accounts", "credit account", CreditAccount.class)
          .publishingTo("finance.credit-accounts.v1")
          .indexedBy(Indexes.ascending(UNFINISHED));

  @Bean
  EnvelopeStore<CreditAccount> creditAccounts(EnvelopeStores stores) {
    return stores.open(ACCOUNTS);
  }

  @Bean
  CreditSearch creditSearch(EnvelopeStore<CreditAccount> accounts) {
    return look -> accounts.oldest(UNFINISHED, look.before(), look.without(), look.limit());
  }
}
