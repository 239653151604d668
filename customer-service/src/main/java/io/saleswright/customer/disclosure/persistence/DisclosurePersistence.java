package io.saleswright.customer.disclosure.persistence;

import com.mongodb.client.MongoDatabase;
import io.saleswright.customer.disclosure.Disclosures;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of who saw how many customers. */
@Configuration(proxyBeanMethods = false)
class DisclosurePersistence {

  @Bean
  Disclosures disclosures(MongoDatabase database) {
    return MongoDisclosures.in(database.getCollection("customer-disclosures", Document.class));
  }
}
