package io.saleswright.complaint.customers.persistence;

import com.mongodb.client.MongoDatabase;
import io.saleswright.complaint.customers.Customers;
import io.saleswright.platform.mongodb.GuardedProjection;
import org.bson.BsonDocument;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of the copies of customers. */
@Configuration(proxyBeanMethods = false)
class CustomersPersistence {

  @Bean
  Customers knownCustomers(MongoDatabase database) {
    return new MongoCustomers(
        new GuardedProjection(database.getCollection("customers", BsonDocument.class)));
  }
}
