package io.saleswright.customer.edits.persistence;

import com.mongodb.client.MongoDatabase;
import io.saleswright.customer.edits.EditHistory;
import org.bson.BsonDocument;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of earlier edits. */
@Configuration(proxyBeanMethods = false)
class EditsPersistence {

  @Bean
  EditHistory editHistory(MongoDatabase database) {
    return MongoEdits.in(database.getCollection("customer-edits", BsonDocument.class));
  }
}
