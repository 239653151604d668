package io.saleswright.complaint.returns.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import io.saleswright.complaint.returns.KnownReturns;
import org.bson.BsonDocument;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of the copies of returns. */
@Configuration(proxyBeanMethods = false)
class ReturnsPersistence {

  @Bean
  KnownReturns knownReturns(MongoDatabase database) {
    MongoCollection<BsonDocument> returns = database.getCollection("returns", BsonDocument.class);
    returns.createIndex(Indexes.ascending(MongoKnownReturns.COMPLAINT, MongoKnownReturns.NUMBER));
    return new MongoKnownReturns(returns);
  }
}
