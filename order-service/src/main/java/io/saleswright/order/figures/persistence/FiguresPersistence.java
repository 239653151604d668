package io.saleswright.order.figures.persistence;

import com.mongodb.client.MongoDatabase;
import io.saleswright.order.figures.FiguresSearch;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.platform.mongodb.EnvelopeStore;
import org.bson.BsonDocument;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where figures come from. */
@Configuration(proxyBeanMethods = false)
class FiguresPersistence {

  @Bean
  MongoImportedDays importedDays(MongoDatabase database, EnvelopeStore<Order> orders) {
    return new MongoImportedDays(
        database.getCollection("imported-days", BsonDocument.class), new ImportedOrders(orders));
  }

  @Bean
  FiguresSearch figuresSearch(EnvelopeStore<Order> orders, MongoImportedDays days) {
    return new MongoFigures(orders, new ImportFigures(orders, new ImportedOrders(orders), days));
  }
}
