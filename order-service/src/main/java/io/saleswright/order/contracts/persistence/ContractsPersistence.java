package io.saleswright.order.contracts.persistence;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import io.saleswright.order.contracts.ContractAccount;
import io.saleswright.order.contracts.ContractSearch;
import io.saleswright.order.contracts.OrderAsk;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.process.UnfinishedWork.Look;
import java.time.Instant;
import java.util.List;
import java.util.SequencedMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The stores of the accounts of contracts, and of what orders asked of them. */
@Configuration(proxyBeanMethods = false)
class ContractsPersistence {

  private static final String UNFINISHED = "state.unfinishedSince";
  private static final String ORDER = "state.claims.orderId";

  private static final AggregateType<ContractAccount> ACCOUNTS =
      AggregateType.of("contract-accounts", "contract", ContractAccount.class)
          .indexedBy(Indexes.ascending(UNFINISHED))
          .indexedBy(Indexes.ascending(ORDER));

  private static final AggregateType<OrderAsk> ASKS =
      AggregateType.of("contract-asks", "ask of a contract", OrderAsk.class);

  @Bean
  EnvelopeStore<OrderAsk> contractAsks(EnvelopeStores stores) {
    return stores.open(ASKS);
  }

  @Bean
  EnvelopeStore<ContractAccount> contractStore(EnvelopeStores stores) {
    return stores.open(ACCOUNTS);
  }

  @Bean
  ContractSearch contractSearch(EnvelopeStore<ContractAccount> accounts) {
    return new ContractSearch() {

      @Override
      public SequencedMap<String, Instant> unfinished(Look look) {
        return accounts.oldest(UNFINISHED, look.before(), look.without(), look.limit());
      }

      @Override
      public List<String> claimedBy(String orderId) {
        return accounts.fields(Filters.eq(ORDER, orderId), "_id").stream()
            .map(found -> found.getString("_id").getValue())
            .toList();
      }
    };
  }
}
