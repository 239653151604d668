package io.saleswright.customer.purchases.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import io.saleswright.customer.purchases.Purchases;
import org.bson.BsonDocument;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of the purchase history. */
@Configuration(proxyBeanMethods = false)
class PurchasesPersistence {

  @Bean
  Purchases purchases(MongoDatabase database) {
    MongoCollection<BsonDocument> orders = database.getCollection("purchases", BsonDocument.class);
    orders.createIndex(
        Indexes.compoundIndex(
            Indexes.ascending(MongoPurchases.CUSTOMER),
            Indexes.descending(MongoPurchases.AT, "_id")));
    MongoCollection<BsonDocument> sums =
        database.getCollection("purchase-sums", BsonDocument.class);
    return new MongoPurchases(orders, new PurchaseSums(sums, new CountedOrders(orders)));
  }
}
