package io.saleswright.finance.disputes.persistence;

import com.mongodb.client.MongoDatabase;
import io.saleswright.finance.disputes.Disputes;
import org.bson.BsonDocument;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of the copies of complaints. */
@Configuration(proxyBeanMethods = false)
class DisputesPersistence {

  @Bean
  Disputes openComplaints(MongoDatabase database) {
    return new MongoDisputes(database.getCollection("disputes", BsonDocument.class));
  }
}
