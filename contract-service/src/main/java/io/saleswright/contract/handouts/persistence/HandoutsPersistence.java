package io.saleswright.contract.handouts.persistence;

import io.saleswright.contract.handouts.Handout;
import io.saleswright.contract.handouts.HandoutSearch;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.mongodb.Scoping;
import io.saleswright.platform.security.Scoped;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of what was handed out, which publishes nothing, and whom it belongs to. */
@Configuration(proxyBeanMethods = false)
class HandoutsPersistence {

  private static final AggregateType<Handout> HANDOUTS =
      AggregateType.of("materialHandouts", "handout", Handout.class)
          .scopedBy(
              new Scoping<>(
                      Handout::belonging,
                      MongoHandouts.OWNER,
                      MongoHandouts.TEAM,
                      MongoHandouts.REGION)
                  .secretAs("customer-information"))
          .derived("step", handout -> handout.stage().name())
          .listedBy(MongoHandouts.CUSTOMER)
          .listedBy(MongoHandouts.ENTRY)
          .listedBy(MongoHandouts.VERSION)
          .listedBy(MongoHandouts.OWNER)
          .listedBy(MongoHandouts.TEAM)
          .listedBy(MongoHandouts.REGION);

  @Bean
  EnvelopeStore<Handout> materialHandouts(EnvelopeStores stores) {
    return stores.open(HANDOUTS);
  }

  @Bean
  Scoped<Handout> scopedHandouts(EnvelopeStore<Handout> materialHandouts) {
    return materialHandouts.scoped();
  }

  @Bean
  HandoutSearch handoutSearch(EnvelopeStore<Handout> materialHandouts) {
    return new MongoHandouts(materialHandouts);
  }
}
