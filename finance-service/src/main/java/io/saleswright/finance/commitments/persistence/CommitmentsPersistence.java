package io.saleswright.finance.commitments.persistence;

import com.mongodb.client.model.Indexes;
import io.saleswright.finance.commitments.AccountSearch;
import io.saleswright.finance.commitments.BudgetAccount;
import io.saleswright.finance.commitments.KeptHold;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The store of the accounts, and of what is kept beside them. An account is a department's and not
 * one person's, so everybody with the right role sees it, whomever they lead.
 */
@Configuration(proxyBeanMethods = false)
class CommitmentsPersistence {

  private static final AggregateType<BudgetAccount> ACCOUNTS =
      AggregateType.of("budget-accounts", "budget account", BudgetAccount.class)
          .indexedBy(
              Indexes.ascending(
                  MongoAccounts.YEAR,
                  MongoAccounts.DEPARTMENT,
                  MongoAccounts.CATEGORY,
                  MongoAccounts.MONTH))
          .indexedBy(Indexes.ascending(MongoAccounts.UNFINISHED));

  private static final AggregateType<KeptHold> HOLDS =
      AggregateType.of("budget-holds", "hold of a budget", KeptHold.class);

  @Bean
  EnvelopeStore<KeptHold> budgetHolds(EnvelopeStores stores) {
    return stores.open(HOLDS);
  }

  @Bean
  EnvelopeStore<BudgetAccount> budgetAccounts(EnvelopeStores stores) {
    return stores.open(ACCOUNTS);
  }

  @Bean
  AccountSearch accountSearch(EnvelopeStore<BudgetAccount> budgetAccounts) {
    return new MongoAccounts(budgetAccounts);
  }
}
