package io.saleswright.complaint.care.persistence;

import com.mongodb.client.MongoDatabase;
import io.saleswright.complaint.care.CallNumbers;
import io.saleswright.complaint.care.CareCall;
import io.saleswright.complaint.care.CareCalls;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.DocumentNumbers;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.mongodb.Scoping;
import io.saleswright.platform.security.Scoped;
import io.saleswright.platform.time.WorkCalendar;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of what customers said, whom it belongs to, and its numbers. */
@Configuration(proxyBeanMethods = false)
class CarePersistence {

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
