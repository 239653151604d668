package io.saleswright.order.qualitycosts.persistence;

import com.mongodb.client.MongoDatabase;
import io.saleswright.order.qualitycosts.QualityCost;
import io.saleswright.order.qualitycosts.QualityCostSearch;
import io.saleswright.order.qualitycosts.SeenReturns;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.mongodb.GuardedProjection;
import org.bson.BsonDocument;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The store of what complaints and returns cost, with a topic of its own: it tells what goods cost
 * us.
 */
@Configuration(proxyBeanMethods = false)
class QualityCostsPersistence {

  private static final AggregateType<QualityCost> COSTS =
      AggregateType.of("quality-costs", "quality cost", QualityCost.class)
          .publishingTo("order.quality-costs.v1")
          .listedBy(MongoQualityCosts.ORDER)
          .listedBy(MongoQualityCosts.COMPLAINT);

  @Bean
  EnvelopeStore<QualityCost> qualityCosts(EnvelopeStores stores) {
    return stores.open(COSTS);
  }

  @Bean
  SeenReturns seenReturns(MongoDatabase database) {
    GuardedProjection seen =
        new GuardedProjection(database.getCollection("return-costs", BsonDocument.class));
    return (returnId, sequence) -> seen.apply(returnId, sequence, new BsonDocument());
  }

  @Bean
  QualityCostSearch qualityCostSearch(EnvelopeStore<QualityCost> costs) {
    return new MongoQualityCosts(costs);
  }
}
