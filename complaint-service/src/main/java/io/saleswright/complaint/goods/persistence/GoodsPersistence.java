package io.saleswright.complaint.goods.persistence;

import com.mongodb.client.MongoDatabase;
import io.saleswright.complaint.goods.KnownGoods;
import io.saleswright.platform.mongodb.GuardedProjection;
import org.bson.BsonDocument;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The stores of the copies of orders and products. */
@Configuration(proxyBeanMethods = false)
class GoodsPersistence {

  @Bean
  KnownGoods knownGoods(MongoDatabase database) {
    return new MongoKnownGoods(
        new GuardedProjection(database.getCollection("orders", BsonDocument.class)),
        new GuardedProjection(database.getCollection("products", BsonDocument.class)));
  }
}
