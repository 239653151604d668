package io.saleswright.customer.archive.persistence;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import io.saleswright.customer.archive.Customer;
import io.saleswright.customer.archive.CustomerNumbers;
import io.saleswright.customer.archive.CustomerSearch;
import io.saleswright.customer.archive.CustomerStep;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.DocumentNumbers;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.mongodb.Scoping;
import io.saleswright.platform.process.Rewriting;
import io.saleswright.platform.process.UnfinishedWork;
import io.saleswright.platform.security.Scoped;
import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.platform.work.StoredWork;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of the customers' files, and their numbers. */
@Configuration(proxyBeanMethods = false)
class ArchivePersistence {

  private static final AggregateType<Customer> CUSTOMERS =
      AggregateType.of("customers", "customer", Customer.class)
          .publishingTo("customer.customers.v1")
          .scopedBy(
              new Scoping<>(
                  Customer::belonging,
                  MongoCustomers.OWNER,
                  MongoCustomers.TEAM,
                  MongoCustomers.REGION))
          .derived(MongoCustomers.NAME_KEY_FIELD, CustomerSearch::nameKey)
          .sortedBy(MongoCustomers.NAME_KEY, MongoCustomers.OWNER, MongoCustomers.REGION)
          .listedBy(MongoCustomers.GRAMS)
          .indexedBy(Indexes.ascending(MongoCustomers.MARKS))
          .indexedBy(Indexes.ascending(MongoCustomers.EDITION))
          .claiming(MongoCustomers.CLAIMS)
          .listedBy(MongoCustomers.OWNER)
          .listedBy(MongoCustomers.TEAM)
          .listedBy(MongoCustomers.REGION);

  @Bean
  EnvelopeStore<Customer> customers(EnvelopeStores stores) {
    return stores.open(CUSTOMERS);
  }

  @Bean
  Scoped<Customer> scopedCustomers(EnvelopeStore<Customer> customers) {
    return customers.scoped();
  }

  @Bean
  CustomerSearch customerSearch(EnvelopeStore<Customer> customers, InstantSource time) {
    return new MongoCustomers(customers, time);
  }

  @Bean
  UnfinishedWork outdatedKeys(EnvelopeStore<Customer> customers) {
    return new Rewriting<>(
        "files with outdated keys", customers, MongoCustomers.OUTDATED, Customer::findable);
  }

  @Bean
  CustomerNumbers customerNumbers(
      MongoDatabase database, WorkCalendar calendar, InstantSource time) {
    DocumentNumbers numbers = new DocumentNumbers(database, calendar.zone(), time);
    return () -> numbers.next("CU");
  }

  /** Nobody waits for a file; whoever leaves hands theirs over. */
  @Bean
  StoredWork<Customer> customerWork(EnvelopeStore<Customer> customers) {
    return StoredWork.of("customer", "/api/customers", customers, CustomerStep.LIST)
        .standingWhile(Filters.ne(MongoCustomers.OWNER, null))
        .ownedBy(MongoCustomers.OWNER, Customer::owner)
        .ofTeam(Customer::team)
        .shownAs(Customer::number, customer -> customer.profile().name(), _ -> "RESPONSIBLE");
  }
}
