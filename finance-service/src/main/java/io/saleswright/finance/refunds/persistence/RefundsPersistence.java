package io.saleswright.finance.refunds.persistence;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import io.saleswright.finance.customers.CustomerNames;
import io.saleswright.finance.refunds.Refund;
import io.saleswright.finance.refunds.RefundDesk;
import io.saleswright.finance.refunds.RefundNumbers;
import io.saleswright.finance.refunds.RefundSearch;
import io.saleswright.finance.refunds.RefundStage;
import io.saleswright.finance.refunds.RefundStep;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.DocumentNumbers;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.mongodb.Scoping;
import io.saleswright.platform.notice.Telling;
import io.saleswright.platform.security.Scoped;
import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.platform.work.StoredWork;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The store of the refunds, and their numbers. A refund is a customer's and not one order's, so it
 * is seen by those who see everything.
 */
@Configuration(proxyBeanMethods = false)
class RefundsPersistence {

  private static final AggregateType<Refund> REFUNDS =
      AggregateType.of("refunds", "refund", Refund.class)
          .publishingTo("finance.refunds.v1")
          .scopedBy(Scoping.unlimitedOnly())
          .listedBy(MongoRefunds.CUSTOMER)
          .listedBy(MongoRefunds.PAYMENT)
          .listedBy(MongoRefunds.STAGE)
          .indexedBy(Indexes.ascending(MongoRefunds.NOTE))
          .indexedBy(Indexes.descending(MongoRefunds.SUBMITTED_AT))
          .indexedBy(Indexes.ascending(MongoRefunds.OPEN_SINCE));

  @Bean
  EnvelopeStore<Refund> refunds(EnvelopeStores stores, Telling<Refund> telling) {
    return stores.open(REFUNDS.telling(telling));
  }

  @Bean
  Scoped<Refund> scopedRefunds(EnvelopeStore<Refund> refunds) {
    return refunds.scoped();
  }

  @Bean
  RefundSearch refundSearch(EnvelopeStore<Refund> refunds) {
    return new MongoRefunds(refunds);
  }

  @Bean
  RefundNumbers refundNumbers(MongoDatabase database, WorkCalendar calendar, InstantSource time) {
    DocumentNumbers numbers = new DocumentNumbers(database, calendar.zone(), time);
    return () -> numbers.next("RF");
  }

  @Bean
  StoredWork<Refund> refundWork(
      EnvelopeStore<Refund> refunds, RefundDesk desk, CustomerNames names, InstantSource time) {
    return StoredWork.of("refund", "/api/refunds", refunds, RefundStep.READ)
        .waitingWhere(MongoRefunds::waitsFor, MongoRefunds::turns)
        .open(
            Filters.in(
                MongoRefunds.STAGE, RefundStage.REQUESTED.name(), RefundStage.APPROVED.name()))
        .ownedBy("state.request.by", refund -> refund.request().by())
        .shownAs(
            Refund::number,
            refund -> names.of(refund.request().customerId()).orElse(null),
            refund -> refund.stage().name())
        .answeredBy(
            (refund, caller) -> desk.possible(refund, time.instant(), caller),
            RefundStep.APPROVE,
            RefundStep.REJECT);
  }
}
