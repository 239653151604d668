package io.saleswright.order.complaints.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import io.saleswright.order.complaints.KnownCases;
import org.bson.BsonDocument;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of the copies of complaints. */
@Configuration(proxyBeanMethods = false)
class CasesPersistence {

  @Bean
  KnownCases knownCases(MongoDatabase database) {
    MongoCollection<BsonDocument> cases = database.getCollection("complaints", BsonDocument.class);
    cases.createIndex(Indexes.ascending(MongoKnownCases.ORDER, MongoKnownCases.HANDLER));
    return new MongoKnownCases(cases);
  }
}
