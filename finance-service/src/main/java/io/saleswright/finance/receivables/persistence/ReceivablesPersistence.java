package io.saleswright.finance.receivables.persistence;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.finance.receivables.ReceivableSearch;
import io.saleswright.finance.standing.Standings;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.mongodb.Scoping;
import io.saleswright.platform.notice.Telling;
import io.saleswright.platform.process.Rewriting;
import io.saleswright.platform.process.UnfinishedWork;
import io.saleswright.platform.security.Scoped;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of the receivables, and whom they belong to. */
@Configuration(proxyBeanMethods = false)
class ReceivablesPersistence {

  static final AggregateType<Receivable> RECEIVABLES =
      AggregateType.of("receivables", "receivable", Receivable.class)
          .publishingTo("finance.receivables.v1")
          .listedBy(MongoReceivables.CUSTOMER)
          .listedBy(MongoReceivables.SALESPERSON)
          .listedBy(MongoReceivables.TEAM)
          .listedBy(MongoReceivables.REGION)
          .scopedBy(
              new Scoping<>(
                  receivable -> receivable.order().owner().belonging(),
                  MongoReceivables.SALESPERSON,
                  MongoReceivables.TEAM,
                  MongoReceivables.REGION,
                  null,
                  MongoReceivables.SHARED_WITH))
          .derived(
              MongoReceivables.OPEN_FIELD, receivable -> receivable.marksOrNone().awaitsReview())
          .indexedBy(Indexes.ascending(MongoReceivables.NUMBER))
          .indexedBy(Indexes.ascending(MongoReceivables.PART))
          .derived(MongoReceivables.OWED_FIELD, Receivable::open)
          .derived(MongoReceivables.DUE_FIELD, Receivable::dueOn)
          .derived(MongoReceivables.SORTABLE_FIELD, _ -> true)
          .indexedBy(Indexes.ascending(MongoReceivables.SORTABLE))
          .sortedBy(
              MongoReceivables.DUE,
              MongoReceivables.STATUS,
              MongoReceivables.CUSTOMER,
              MongoReceivables.SALESPERSON)
          .sortedBy(MongoReceivables.OWED, MongoReceivables.STATUS, MongoReceivables.SALESPERSON)
          .derived("late", Receivable::late)
          .derived(
              MongoReceivables.CLEARED_FIELD,
              receivable -> Standings.clearedSince(receivable.past()).orElse(null))
          .listedBy(MongoReceivables.CONTRACT)
          .listedBy(MongoReceivables.CLEARED)
          .indexedBy(Indexes.ascending("state.overdue.contracts.contractId"))
          .indexedBy(Indexes.ascending(MongoReceivables.UNFINISHED))
          .indexedBy(Indexes.ascending(MongoReceivables.OVERDUE_NEXT));

  @Bean
  EnvelopeStore<Receivable> receivables(EnvelopeStores stores, Telling<Receivable> telling) {
    return stores.open(RECEIVABLES.telling(telling));
  }

  @Bean
  Scoped<Receivable> scopedReceivables(EnvelopeStore<Receivable> receivables) {
    return receivables.scoped();
  }

  @Bean
  UnfinishedWork unsortableReceivables(EnvelopeStore<Receivable> receivables) {
    return new Rewriting<>(
        "receivables that can't be sorted",
        receivables,
        Filters.eq(MongoReceivables.SORTABLE, null));
  }

  @Bean
  ReceivableSearch receivableSearch(EnvelopeStore<Receivable> receivables) {
    return new MongoReceivables(receivables);
  }
}
