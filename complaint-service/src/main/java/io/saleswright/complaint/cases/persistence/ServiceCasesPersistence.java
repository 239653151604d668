package io.saleswright.complaint.cases.persistence;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import io.saleswright.complaint.cases.ServiceLookupDesk;
import io.saleswright.complaint.cases.ServiceNumbers;
import io.saleswright.complaint.cases.ServiceSearch;
import io.saleswright.complaint.service.ServiceCase;
import io.saleswright.complaint.service.ServiceStep;
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

/** The store of the service cases, whom they belong to, and their numbers. */
@Configuration(proxyBeanMethods = false)
class ServiceCasesPersistence {

  private static final AggregateType<ServiceCase> CASES =
      AggregateType.of("service-cases", "service case", ServiceCase.class)
          .publishingTo("complaint.cases.v1")
          .scopedBy(
              new Scoping<>(
                  ServiceCase::belonging,
                  MongoServiceCases.SALESPERSON,
                  MongoServiceCases.TEAM,
                  MongoServiceCases.REGION,
                  MongoServiceCases.CUSTOMER,
                  MongoServiceCases.HANDLER))
          .derived("step", found -> found.stage().name())
          .listedBy(MongoServiceCases.STAGE)
          .listedBy(MongoServiceCases.CUSTOMER)
          .listedBy(MongoServiceCases.PRODUCT)
          .listedBy(MongoServiceCases.HANDLER)
          .listedBy(MongoServiceCases.SALESPERSON)
          .listedBy(MongoServiceCases.TEAM)
          .listedBy(MongoServiceCases.REGION)
          .indexedBy(Indexes.ascending(MongoSatisfaction.ASKED_AT))
          .indexedBy(Indexes.ascending("state.problem.arrival.receivedAt"));

  @Bean
  EnvelopeStore<ServiceCase> serviceCases(EnvelopeStores stores, Telling<ServiceCase> telling) {
    return stores.open(CASES.telling(telling));
  }

  @Bean
  Scoped<ServiceCase> scopedServiceCases(EnvelopeStore<ServiceCase> cases) {
    return cases.scoped();
  }

  @Bean
  ServiceSearch serviceSearch(EnvelopeStore<ServiceCase> cases, WorkCalendar calendar) {
    return new MongoServiceCases(cases, new MongoSatisfaction(cases, calendar.zone()));
  }

  @Bean
  ServiceNumbers serviceNumbers(MongoDatabase database, WorkCalendar calendar, InstantSource time) {
    DocumentNumbers numbers = new DocumentNumbers(database, calendar.zone(), time);
    return () -> numbers.next("SV");
  }

  @Bean
  StoredWork<ServiceCase> serviceCaseWork(
      EnvelopeStore<ServiceCase> cases, ServiceLookupDesk desk) {
    return StoredWork.of("service-case", "/api/service-cases", cases, ServiceStep.READ_CASE_INSIDE)
        .waitingWhere(MongoServiceCases::waitsFor, MongoServiceCases::turns)
        .open(Filters.nin(MongoServiceCases.STAGE, MongoServiceCases.OVER))
        .ownedBy(MongoServiceCases.HANDLER, found -> found.course().handler())
        .ofTeam(found -> found.customer().team())
        .shownAs(ServiceCase::number, found -> found.customer().name(), it -> it.stage().name())
        .answeredBy(desk::possible);
  }
}
