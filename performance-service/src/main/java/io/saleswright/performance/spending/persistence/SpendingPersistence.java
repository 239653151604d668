package io.saleswright.performance.spending.persistence;

import com.mongodb.client.MongoDatabase;
import io.saleswright.performance.spending.Spendings;
import org.bson.BsonDocument;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of what people spent. */
@Configuration(proxyBeanMethods = false)
class SpendingPersistence {

  @Bean
  Spendings spendings(MongoDatabase database) {
    return new MongoSpendings(database.getCollection("spending", BsonDocument.class));
  }
}
