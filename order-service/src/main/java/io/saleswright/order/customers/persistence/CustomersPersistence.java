package io.saleswright.order.customers.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.saleswright.order.catalogue.Product;
import io.saleswright.order.catalogue.Products;
import io.saleswright.order.customers.Customers;
import io.saleswright.order.customers.IntakeReading;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.GuardedProjection;
import org.bson.BsonDocument;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of the copies of customers. */
@Configuration(proxyBeanMethods = false)
class CustomersPersistence {

  private static final String COLLECTION = "customers";

  @Bean
  Customers knownCustomers(MongoDatabase database) {
    return new MongoCustomers(new GuardedProjection(documents(database)));
  }

  @Bean
  IntakeReading intakeReading(
      MongoDatabase database,
      Customers customers,
      EnvelopeStore<Product> products,
      Products catalogue) {
    return new MongoIntakeReading(documents(database), customers, products, catalogue);
  }

  private static MongoCollection<BsonDocument> documents(MongoDatabase database) {
    return database.getCollection(COLLECTION, BsonDocument.class);
  }
}
