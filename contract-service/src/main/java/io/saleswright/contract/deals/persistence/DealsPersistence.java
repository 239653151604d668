package io.saleswright.contract.deals.persistence;

import com.mongodb.client.model.Indexes;
import io.saleswright.contract.deals.DealFile;
import io.saleswright.contract.deals.DealNews;
import io.saleswright.contract.deals.DealSearch;
import io.saleswright.contract.deals.PaperKind;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.mongodb.Scoping;
import io.saleswright.platform.notice.Telling;
import io.saleswright.platform.security.Scoped;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of the files of deals, and whom they belong to. */
@Configuration(proxyBeanMethods = false)
class DealsPersistence {

  private static final AggregateType<DealFile> FILES =
      AggregateType.of("dealFiles", "deal file", DealFile.class)
          .publishingTo("contract.deals.v1")
          .scopedBy(
              new Scoping<DealFile>(
                      DealFile::belonging,
                      MongoDeals.SALESPERSON,
                      MongoDeals.TEAM,
                      MongoDeals.REGION,
                      null,
                      MongoDeals.SHARED_WITH)
                  .secretAs("contract-terms"))
          .derived("step", file -> file.stage().name())
          .derived("missing", file -> file.missing().stream().map(PaperKind::name).toList())
          .indexedBy(Indexes.ascending(MongoDeals.CONTRACT))
          .indexedBy(Indexes.ascending(MongoDeals.MISSING))
          .indexedBy(Indexes.ascending(MongoDeals.SHARED_WITH))
          .listedBy(MongoDeals.STAGE)
          .listedBy(MongoDeals.CUSTOMER)
          .listedBy(MongoDeals.SALESPERSON)
          .listedBy(MongoDeals.TEAM)
          .listedBy(MongoDeals.REGION);

  @Bean
  EnvelopeStore<DealFile> dealFiles(EnvelopeStores stores, Telling<DealFile> telling) {
    return stores.open(FILES.telling(telling));
  }

  @Bean
  Scoped<DealFile> scopedDealFiles(EnvelopeStore<DealFile> dealFiles) {
    return dealFiles.scoped();
  }

  @Bean
  DealSearch dealSearch(EnvelopeStore<DealFile> dealFiles) {
    return new MongoDeals(dealFiles);
  }

  @Bean
  NeedlessContracts needlessContracts(EnvelopeStore<DealFile> dealFiles, DealNews news) {
    return new NeedlessContracts(dealFiles, news);
  }
}
