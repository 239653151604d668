package io.saleswright.customer.aftersales.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import io.saleswright.customer.aftersales.FiledServices;
import org.bson.BsonDocument;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The stores of after-sales service in files. */
@Configuration(proxyBeanMethods = false)
class AfterSalesPersistence {

  @Bean
  FiledServices filedServices(MongoDatabase database) {
    return new MongoFiledServices(
        opened(database, "service-cases"), opened(database, "care-calls"));
  }

  private static MongoCollection<BsonDocument> opened(MongoDatabase database, String name) {
    MongoCollection<BsonDocument> services = database.getCollection(name, BsonDocument.class);
    services.createIndex(
        Indexes.compoundIndex(
            Indexes.ascending(MongoFiledServices.CUSTOMER),
            Indexes.descending(MongoFiledServices.AT, "_id")));
    return services;
  }
}
