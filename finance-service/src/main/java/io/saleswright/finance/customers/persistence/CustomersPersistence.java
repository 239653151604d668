package io.saleswright.finance.customers.persistence;

import com.mongodb.client.MongoDatabase;
import io.saleswright.finance.customers.CustomerNames;
import org.bson.BsonDocument;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of the copies of customers. */
@Configuration(proxyBeanMethods = false)
class CustomersPersistence {

  @Bean
  CustomerNames customerNames(MongoDatabase database) {
    return new MongoCustomerNames(database.getCollection("customers", BsonDocument.class));
  }
}
