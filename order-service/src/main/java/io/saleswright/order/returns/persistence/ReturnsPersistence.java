package io.saleswright.order.returns.persistence;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import io.saleswright.order.returning.Return;
import io.saleswright.order.returning.ReturnStep;
import io.saleswright.order.returns.ReturnNumbers;
import io.saleswright.order.returns.ReturnReadingDesk;
import io.saleswright.order.returns.ReturnSearch;
import io.saleswright.order.returns.ReturnTelling;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.DocumentNumbers;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.mongodb.Scoping;
import io.saleswright.platform.security.Scoped;
import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.platform.work.StoredWork;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of returns, whom they belong to, and their numbers. */
@Configuration(proxyBeanMethods = false)
class ReturnsPersistence {

  private static final AggregateType<Return> RETURNS =
      AggregateType.of("returns", "return", Return.class)
          .publishingTo("order.returns.v1")
          .telling(new ReturnTelling())
          .derived("waitingFor", Return::waitingFor)
          .derived("quarantined", Return::isQuarantined)
          .scopedBy(
              new Scoping<>(
                  stored -> stored.deal().belonging(),
                  MongoReturns.SALESPERSON,
                  MongoReturns.TEAM,
                  MongoReturns.REGION,
                  MongoReturns.BUYER,
                  MongoReturns.SHARED_WITH))
          .listedBy(MongoReturns.STAGE)
          .listedBy(MongoReturns.ORDER)
          .listedBy(MongoReturns.CUSTOMER)
          .listedBy(MongoReturns.SALESPERSON)
          .listedBy(MongoReturns.BUYER)
          .indexedBy(Indexes.ascending(MongoReturns.SHARED_WITH))
          .indexedBy(Indexes.ascending(MongoReturns.WAITING_FOR))
          .indexedBy(Indexes.descending(MongoReturns.SUBMITTED_AT))
          .indexedBy(Indexes.ascending(MongoReturns.OPEN_SINCE));

  @Bean
  EnvelopeStore<Return> returns(EnvelopeStores stores) {
    return stores.open(RETURNS);
  }

  @Bean
  Scoped<Return> scopedReturns(EnvelopeStore<Return> returns) {
    return returns.scoped();
  }

  @Bean
  ReturnSearch returnSearch(EnvelopeStore<Return> returns) {
    return new MongoReturns(returns);
  }

  @Bean
  ReturnNumbers returnNumbers(MongoDatabase database, WorkCalendar calendar, InstantSource time) {
    DocumentNumbers numbers = new DocumentNumbers(database, calendar.zone(), time);
    return () -> numbers.next("RT");
  }

  @Bean
  StoredWork<Return> returnWork(EnvelopeStore<Return> returns, ReturnReadingDesk desk) {
    return StoredWork.of("return", "/api/returns", returns, ReturnStep.READ_RETURNS)
        .waitingFor(MongoReturns.WAITING_FOR, Return::waitingFor)
        .ownedBy(MongoReturns.SALESPERSON, stored -> stored.deal().salesperson())
        .ofTeam(stored -> stored.deal().team())
        .shownAs(
            Return::number, stored -> stored.deal().orderNumber(), stored -> stored.stage().name())
        .answeredBy(desk::possible, ReturnStep.APPROVE, ReturnStep.REJECT);
  }
}
