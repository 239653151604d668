package io.saleswright.contract.catalogue.persistence;

import com.mongodb.client.MongoDatabase;
import io.saleswright.contract.catalogue.KnownProducts;
import org.bson.BsonDocument;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of the copies of products. */
@Configuration(proxyBeanMethods = false)
class CataloguePersistence {

  @Bean
  KnownProducts knownProducts(MongoDatabase database) {
    return new MongoKnownProducts(
        database.getCollection("products", BsonDocument.class),
        database.getCollection("costs", BsonDocument.class));
  }
}
