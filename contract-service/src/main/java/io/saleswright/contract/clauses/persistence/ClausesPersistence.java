package io.saleswright.contract.clauses.persistence;

import io.saleswright.contract.clauses.ClauseTemplate;
import io.saleswright.contract.clauses.TemplateSearch;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of the templates, which publish nothing. */
@Configuration(proxyBeanMethods = false)
class ClausesPersistence {

  private static final AggregateType<ClauseTemplate> TEMPLATES =
      AggregateType.of("clauseTemplates", "clause template", ClauseTemplate.class)
          .listedBy(MongoTemplates.RETIRED);

  @Bean
  EnvelopeStore<ClauseTemplate> clauseTemplates(EnvelopeStores stores) {
    return stores.open(TEMPLATES);
  }

  @Bean
  TemplateSearch templateSearch(EnvelopeStore<ClauseTemplate> clauseTemplates) {
    return new MongoTemplates(clauseTemplates);
  }
}
