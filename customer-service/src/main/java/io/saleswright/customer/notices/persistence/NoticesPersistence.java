package io.saleswright.customer.notices.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import io.saleswright.customer.notices.Notices;
import org.bson.BsonDocument;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of the notices. */
@Configuration(proxyBeanMethods = false)
class NoticesPersistence {

  @Bean
  Notices notices(MongoDatabase database) {
    MongoCollection<BsonDocument> notices = database.getCollection("notices", BsonDocument.class);
    notices.createIndex(
        Indexes.compoundIndex(
            Indexes.ascending(MongoNotices.TO), Indexes.descending(MongoNotices.AT, "_id")));
    return new MongoNotices(notices);
  }
}
