package io.saleswright.customer.archive.persistence;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import io.saleswright.customer.archive.Customer;
import io.saleswright.customer.archive.CustomerNumbers;
import io.saleswright.customer.archive.Customers;
import io.saleswright.customer.archive.EditHistory;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.DocumentNumbers;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.time.WorkCalendar;
import java.time.InstantSource;
import org.bson.BsonDocument;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens what the archive keeps. */
@Configuration(proxyBeanMethods = false)
class ArchiveStorage {

  @Bean
  EnvelopeStore<Customer> customerFiles(EnvelopeStores stores) {
    return stores.open(
        AggregateType.of("customers", "customer", Customer.class)
            .publishingTo("customer.customers.v1")
            .indexedBy(Indexes.ascending(MongoCustomers.GRAMS))
            .indexedBy(Indexes.ascending(MongoCustomers.MARKS))
            .listedBy(MongoCustomers.OWNER)
            .listedBy(MongoCustomers.REGION));
  }

  @Bean
  Customers customers(EnvelopeStore<Customer> files) {
    return new MongoCustomers(files);
  }

  @Bean
  EditHistory editHistory(MongoDatabase database) {
    return MongoEditHistory.in(database.getCollection("customer-edits", BsonDocument.class));
  }

  @Bean
  CustomerNumbers customerNumbers(
      MongoDatabase database, WorkCalendar calendar, InstantSource time) {
    DocumentNumbers numbers = new DocumentNumbers(database, calendar.zone(), time);
    return () -> numbers.next("CU");
  }
}
