package io.saleswright.finance.dunning.persistence;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import io.saleswright.finance.chasing.DunningCase;
import io.saleswright.finance.chasing.DunningStage;
import io.saleswright.finance.chasing.DunningStep;
import io.saleswright.finance.collection.Promises;
import io.saleswright.finance.customers.CustomerNames;
import io.saleswright.finance.dunning.DunningDesk;
import io.saleswright.finance.dunning.DunningSearch;
import io.saleswright.finance.dunning.LetterNumbers;
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
import java.util.Arrays;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of the cases, whom they belong to, and the numbers of letters. */
@Configuration(proxyBeanMethods = false)
class DunningPersistence {

  static final AggregateType<DunningCase> CASES =
      AggregateType.of("dunning-cases", "dunning case", DunningCase.class)
          .publishingTo("finance.dunning.v1")
          .listedBy(MongoDunning.CUSTOMER)
          .listedBy(MongoDunning.STAGE)
          .listedBy(MongoDunning.SALESPERSON)
          .listedBy(MongoDunning.TEAM)
          .listedBy(MongoDunning.REGION)
          .indexedBy(Indexes.ascending(MongoDunning.NEXT_ON))
          .indexedBy(urgent())
          .indexedBy(urgent(MongoDunning.SALESPERSON))
          .indexedBy(urgent(MongoDunning.TEAM))
          .indexedBy(urgent(MongoDunning.REGION))
          .scopedBy(
              new Scoping<>(
                  state -> state.debtor().owner().belonging(),
                  MongoDunning.SALESPERSON,
                  MongoDunning.TEAM,
                  MongoDunning.REGION,
                  null,
                  MongoDunning.SHARED_WITH));

  /** For pages of what is due, by level and day, of what somebody sees (FIN-06). */
  private static Bson urgent(String... whose) {
    return Indexes.ascending(
        Stream.concat(
                Arrays.stream(whose),
                Stream.of(MongoDunning.STAGE, MongoDunning.LEVEL, MongoDunning.DUE_ON, "_id"))
            .toList());
  }

  @Bean
  EnvelopeStore<DunningCase> dunningCases(EnvelopeStores stores, Telling<DunningCase> telling) {
    return stores.open(CASES.telling(telling));
  }

  @Bean
  Scoped<DunningCase> scopedDunningCases(EnvelopeStore<DunningCase> cases) {
    return cases.scoped();
  }

  @Bean
  DunningSearch dunningSearch(EnvelopeStore<DunningCase> cases) {
    return new MongoDunning(cases);
  }

  @Bean
  Promises promisesOfCustomers(EnvelopeStore<DunningCase> cases) {
    return new MongoPromises(cases);
  }

  @Bean
  LetterNumbers letterNumbers(MongoDatabase database, WorkCalendar calendar, InstantSource time) {
    DocumentNumbers numbers = new DocumentNumbers(database, calendar.zone(), time);
    return () -> numbers.next("DL");
  }

  @Bean
  StoredWork<DunningCase> dunningWork(
      EnvelopeStore<DunningCase> cases, DunningDesk desk, CustomerNames names) {
    Bson due = Filters.eq(MongoDunning.STAGE, DunningStage.DUE.name());
    return StoredWork.of("dunning", "/api/dunning", cases, DunningStep.READ)
        .waitingForRolesOf(DunningStep.NOTE_CALL, due)
        .ownedBy(MongoDunning.SALESPERSON, one -> one.debtor().owner().salesperson())
        .ofTeam(one -> one.debtor().owner().unit().team())
        .dueAt("state.dueSince", DunningCase::dueSince)
        .shownAs(
            one -> one.debtor().orderNumber(),
            one -> names.of(one.debtor().customerId()).orElse(null),
            one -> one.stage().name())
        .answeredBy(desk::possible);
  }
}
