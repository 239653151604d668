package io.saleswright.contract.contracts.persistence;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import io.saleswright.contract.contracts.ContractNumbers;
import io.saleswright.contract.contracts.ContractSearch;
import io.saleswright.contract.contracts.ReadingDesk;
import io.saleswright.contract.lifecycle.Contract;
import io.saleswright.contract.lifecycle.ContractStage;
import io.saleswright.contract.lifecycle.ContractStep;
import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.DocumentNumbers;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.mongodb.Scoping;
import io.saleswright.platform.notice.Telling;
import io.saleswright.platform.security.Scoped;
import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.platform.work.ChainTurn;
import io.saleswright.platform.work.StoredWork;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of the contracts, whom they belong to, and their numbers. */
@Configuration(proxyBeanMethods = false)
class ContractsPersistence {

  private static final List<String> OVER =
      Stream.of(ContractStage.WITHDRAWN, ContractStage.TERMINATED, ContractStage.EXPIRED)
          .map(ContractStage::name)
          .toList();

  private static final AggregateType<Contract> CONTRACTS =
      AggregateType.of("contracts", "contract", Contract.class)
          .publishingTo("contract.contracts.v1")
          .upcasting(ContractFormats::withSequel)
          .scopedBy(
              new Scoping<Contract>(
                      contract -> contract.parties().belonging(),
                      MongoContracts.SALESPERSON,
                      MongoContracts.TEAM,
                      MongoContracts.REGION,
                      null,
                      MongoContracts.SHARED_WITH)
                  .secretAs("contract-terms"))
          .derived("step", contract -> contract.stage().name())
          .derived("waitingFor", Contract::waitingFor)
          .derived("unfiled", Contract::isUnfiled)
          .derived("lastDay", Contract::lastDay)
          .derived("submittedAt", Contract::submittedAt)
          .listedBy(MongoContracts.STAGE)
          .listedBy(MongoContracts.WAITING_FOR)
          .listedBy(MongoContracts.UNFILED)
          .listedBy(MongoContracts.CUSTOMER)
          .listedBy(MongoContracts.QUOTE)
          .listedBy(MongoContracts.SALESPERSON)
          .listedBy(MongoContracts.TEAM)
          .listedBy(MongoContracts.REGION)
          .indexedBy(Indexes.ascending(MongoContracts.LAST_DAY))
          .indexedBy(Indexes.descending(MongoContracts.SUBMITTED_AT))
          .claiming(MongoContracts.ARCHIVE_NUMBER);

  @Bean
  EnvelopeStore<Contract> contracts(EnvelopeStores stores, Telling<Contract> telling) {
    return stores.open(CONTRACTS.telling(telling));
  }

  @Bean
  Scoped<Contract> scopedContracts(EnvelopeStore<Contract> contracts) {
    return contracts.scoped();
  }

  @Bean
  ContractSearch contractSearch(EnvelopeStore<Contract> contracts) {
    return new MongoContracts(contracts);
  }

  @Bean
  ContractNumbers contractNumbers(
      MongoDatabase database, WorkCalendar calendar, InstantSource time) {
    DocumentNumbers numbers = new DocumentNumbers(database, calendar.zone(), time);
    return () -> numbers.next("CT");
  }

  @Bean
  StoredWork<Contract> contractWork(EnvelopeStore<Contract> contracts, ReadingDesk desk) {
    return StoredWork.of("contract", "/api/contracts", contracts, ContractStep.READ)
        .waitingWhere(
            worker -> ChainTurn.waitsFor("state.draft.approval", worker),
            contract -> Approval.rolesToDecide(contract.approval()))
        .open(Filters.ne(MongoContracts.WAITING_FOR, null))
        .standingWhile(Filters.nin(MongoContracts.STAGE, OVER))
        .ownedBy(MongoContracts.SALESPERSON, contract -> contract.parties().holder().salesperson())
        .ofTeam(contract -> contract.parties().holder().team())
        .shownAs(
            Contract::number,
            contract -> contract.parties().buyer().name(),
            contract -> contract.stage().name())
        .answeredBy(desk::possible, ContractStep.APPROVE, ContractStep.REJECT);
  }
}
