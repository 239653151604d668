package io.saleswright.order.customers.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import io.saleswright.order.catalogue.Product;
import io.saleswright.order.catalogue.Products;
import io.saleswright.order.customers.Customers;
import io.saleswright.order.customers.IntakeReading;
import io.saleswright.order.customers.KnownCustomer;
import io.saleswright.platform.mongodb.Beside;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/** Reads the customer, and in the same command those products that were not read lately. */
final class MongoIntakeReading implements IntakeReading {

  private final MongoCollection<BsonDocument> documents;
  private final Customers customers;
  private final EnvelopeStore<Product> store;
  private final Products products;

  MongoIntakeReading(
      MongoCollection<BsonDocument> documents,
      Customers customers,
      EnvelopeStore<Product> store,
      Products products) {
    this.documents = documents;
    this.customers = customers;
    this.store = store;
    this.products = products;
  }

  @Override
  public KnownCustomer customer(String customerId, Set<String> productIds) {
    Set<String> unread = products.notAtHand(productIds);
    if (unread.isEmpty()) {
      return customers.find(customerId);
    }
    Bson theCustomer = Filters.eq("_id", customerId);
    Beside<Product> read = store.matchingBeside(Filters.in("_id", unread), documents, theCustomer);
    products.keep(read.found());
    return MongoCustomers.read(customerId, read.others().stream().findFirst());
  }
}
