package io.saleswright.customer.handovers.persistence;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import io.saleswright.customer.handovers.HandOver;
import io.saleswright.customer.handovers.HandOverSearch;
import io.saleswright.customer.handovers.Leavers;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.mongodb.Scoping;
import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.platform.security.Scoped;
import org.bson.BsonDocument;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of the decisions on hand-overs; each is seen by who took it and who sees all. */
@Configuration(proxyBeanMethods = false)
class HandOversPersistence {

  private static final AggregateType<HandOver> HAND_OVERS =
      AggregateType.of("hand-overs", "hand-over", HandOver.class)
          .scopedBy(
              new Scoping<>(
                  decision -> Belonging.to(decision.decidedBy()),
                  MongoHandOvers.DECIDED_BY,
                  null,
                  null))
          .indexedBy(Indexes.ascending(MongoHandOvers.UNFINISHED))
          .listedBy(MongoHandOvers.DECIDED_BY);

  @Bean
  EnvelopeStore<HandOver> handOverDecisions(EnvelopeStores stores) {
    return stores.open(HAND_OVERS);
  }

  @Bean
  Scoped<HandOver> scopedHandOvers(EnvelopeStore<HandOver> decisions) {
    return decisions.scoped();
  }

  @Bean
  HandOverSearch handOverSearch(EnvelopeStore<HandOver> decisions) {
    return new MongoHandOvers(decisions);
  }

  @Bean
  Leavers leavers(MongoDatabase database) {
    return new MongoLeavers(database.getCollection("leavers", BsonDocument.class));
  }
}
