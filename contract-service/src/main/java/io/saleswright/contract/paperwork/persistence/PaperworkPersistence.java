package io.saleswright.contract.paperwork.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.contract.paperwork.PaperDesk;
import io.saleswright.contract.paperwork.PaperRequest;
import io.saleswright.contract.paperwork.PaperSearch;
import io.saleswright.contract.paperwork.PaperStage;
import io.saleswright.contract.paperwork.PaperStep;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.mongodb.Scoping;
import io.saleswright.platform.notice.Telling;
import io.saleswright.platform.security.Scoped;
import io.saleswright.platform.work.StoredWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of the requests for papers, and whom they belong to. */
@Configuration(proxyBeanMethods = false)
class PaperworkPersistence {

  private static final AggregateType<PaperRequest> REQUESTS =
      AggregateType.of("paperRequests", "paper request", PaperRequest.class)
          .publishingTo("contract.paper-requests.v1")
          .scopedBy(
              new Scoping<PaperRequest>(
                      request -> request.debtor().belonging(),
                      MongoPaperRequests.SALESPERSON,
                      MongoPaperRequests.TEAM,
                      MongoPaperRequests.REGION)
                  .secretAs("contract-terms"))
          .listedBy(MongoPaperRequests.CONTRACT)
          .listedBy(MongoPaperRequests.STAGE)
          .listedBy(MongoPaperRequests.SALESPERSON)
          .listedBy(MongoPaperRequests.TEAM)
          .listedBy(MongoPaperRequests.REGION);

  @Bean
  EnvelopeStore<PaperRequest> paperRequests(EnvelopeStores stores, Telling<PaperRequest> telling) {
    return stores.open(REQUESTS.telling(telling));
  }

  @Bean
  Scoped<PaperRequest> scopedPaperRequests(EnvelopeStore<PaperRequest> paperRequests) {
    return paperRequests.scoped();
  }

  @Bean
  PaperSearch paperSearch(EnvelopeStore<PaperRequest> paperRequests) {
    return new MongoPaperRequests(paperRequests);
  }

  @Bean
  StoredWork<PaperRequest> paperRequestWork(
      EnvelopeStore<PaperRequest> paperRequests, PaperDesk desk) {
    return StoredWork.of("paper-request", "/api/paper-requests", paperRequests, PaperStep.READ)
        .waitingWhere(MongoPaperRequests::waitsFor, MongoPaperRequests::turns)
        .open(
            Filters.in(
                MongoPaperRequests.STAGE, PaperStage.MISSING.name(), PaperStage.HANDED_IN.name()))
        .ownedBy(MongoPaperRequests.SALESPERSON, request -> request.debtor().salesperson())
        .ofTeam(request -> request.debtor().team())
        .shownAs(
            request -> request.wanted().of(),
            request -> request.wanted().paper(),
            request -> request.stage().name())
        .answeredBy(desk::possible);
  }
}
