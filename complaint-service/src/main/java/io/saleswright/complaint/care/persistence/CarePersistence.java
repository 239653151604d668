package io.saleswright.complaint.care.persistence;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import io.saleswright.complaint.care.CallNumbers;
import io.saleswright.complaint.care.CareCall;
import io.saleswright.complaint.care.CareCalls;
import io.saleswright.complaint.care.CareTurn;
import io.saleswright.complaint.care.DueCustomers;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.DocumentNumbers;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.mongodb.Scoping;
import io.saleswright.platform.security.Scoped;
import io.saleswright.platform.time.WorkCalendar;
import java.time.InstantSource;
import org.bson.conversions.Bson;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of what customers said, whom it belongs to, and its numbers. */
@Configuration(proxyBeanMethods = false)
class CarePersistence {

  /** Derived: from when it counts until a customer is asked again. */
  private static final String SINCE = "state.since";

  private static final AggregateType<CareCall> CALLS =
      AggregateType.of("care-calls", "care call", CareCall.class)
          .publishingTo("complaint.care-calls.v1")
          .scopedBy(
              new Scoping<>(
                  CareCall::belonging,
                  MongoCareCalls.SALESPERSON,
                  MongoCareCalls.TEAM,
                  MongoCareCalls.REGION,
                  MongoCareCalls.CUSTOMER,
                  MongoCareCalls.ASKER))
          .listedBy(MongoCareCalls.CUSTOMER)
          .listedBy(MongoCareCalls.PRODUCT)
          .listedBy(MongoCareCalls.ASKER)
          .listedBy(MongoCareCalls.SALESPERSON)
          .listedBy(MongoCareCalls.TEAM)
          .listedBy(MongoCareCalls.REGION);

  private static final AggregateType<CareTurn> TURNS =
      AggregateType.of("care-turns", "care turn", CareTurn.class)
          .scopedBy(
              new Scoping<>(
                  CareTurn::belonging,
                  MongoCareCalls.SALESPERSON,
                  MongoCareCalls.TEAM,
                  MongoCareCalls.REGION,
                  MongoCareCalls.CUSTOMER,
                  null))
          .derived("since", CareTurn::since)
          .listedBy(MongoCareCalls.SALESPERSON)
          .listedBy(MongoCareCalls.TEAM)
          .listedBy(MongoCareCalls.REGION)
          .indexedBy(Indexes.ascending(SINCE));

  @Bean
  EnvelopeStore<CareTurn> careTurnStore(EnvelopeStores stores) {
    return stores.open(TURNS);
  }

  @Bean
  DueCustomers dueCustomers(EnvelopeStore<CareTurn> turns) {
    return (since, customerClass, caller, slice) -> {
      Bson due = Filters.lte(SINCE, since);
      Bson wanted =
          customerClass == null
              ? due
              : Filters.and(due, Filters.eq(MongoCareCalls.CLASS, customerClass));
      return turns.newestFirst(wanted, caller, slice);
    };
  }

  @Bean
  EnvelopeStore<CareCall> careCalls(EnvelopeStores stores) {
    return stores.open(CALLS);
  }

  @Bean
  Scoped<CareCall> scopedCareCalls(EnvelopeStore<CareCall> calls) {
    return calls.scoped();
  }

  @Bean
  CareCalls careCallSearch(EnvelopeStore<CareCall> calls) {
    return new MongoCareCalls(calls);
  }

  @Bean
  CallNumbers careCallNumbers(MongoDatabase database, WorkCalendar calendar, InstantSource time) {
    DocumentNumbers numbers = new DocumentNumbers(database, calendar.zone(), time);
    return () -> numbers.next("CC");
  }
}
