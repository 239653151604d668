package io.saleswright.order.ordering.persistence;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import io.saleswright.order.ordering.Customers;
import io.saleswright.order.ordering.Order;
import io.saleswright.order.ordering.OrderNumbers;
import io.saleswright.order.ordering.OrderQueries;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.DocumentNumbers;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.mongodb.GuardedProjection;
import io.saleswright.platform.time.WorkCalendar;
import java.time.InstantSource;
import org.bson.BsonDocument;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The stores of the ordering module. */
@Configuration(proxyBeanMethods = false)
class OrderingPersistence {

  private static final AggregateType<Order> ORDERS =
      AggregateType.of("orders", "order", Order.class)
          .publishingTo("order.orders.v1")
          .listedBy("state.step")
          .listedBy("state.content.customer.id")
          .listedBy("state.content.salesperson")
          .indexedBy(Indexes.ascending("state.waitingFor"))
          .indexedBy(Indexes.ascending("state.shipment.shippedOn"))
          .indexedBy(Indexes.ascending("state.verification.verifiedOn"))
          .listedBy("state.origin.source")
          .indexedBy(Indexes.ascending("changed.at"));

  @Bean
  EnvelopeStore<Order> orders(EnvelopeStores stores) {
    return stores.open(ORDERS);
  }

  @Bean
  OrderQueries orderQueries(EnvelopeStore<Order> orders) {
    return new MongoOrderQueries(orders);
  }

  @Bean
  Customers knownCustomers(MongoDatabase database, EnvelopeStore<Order> orders) {
    return new MongoCustomers(
        new GuardedProjection(database.getCollection("customers", BsonDocument.class)), orders);
  }

  @Bean
  OrderNumbers orderNumbers(MongoDatabase database, WorkCalendar calendar, InstantSource time) {
    DocumentNumbers numbers = new DocumentNumbers(database, calendar.zone(), time);
    return () -> numbers.next("SO");
  }
}
