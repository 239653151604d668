package io.saleswright.customer.complaints.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import io.saleswright.customer.complaints.FiledComplaints;
import org.bson.BsonDocument;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of the complaints in files. */
@Configuration(proxyBeanMethods = false)
class ComplaintsPersistence {

  @Bean
  FiledComplaints filedComplaints(MongoDatabase database) {
    MongoCollection<BsonDocument> complaints =
        database.getCollection("complaints", BsonDocument.class);
    complaints.createIndex(
        Indexes.compoundIndex(
            Indexes.ascending(MongoFiledComplaints.CUSTOMER),
            Indexes.descending(MongoFiledComplaints.AT, "_id")));
    return new MongoFiledComplaints(complaints);
  }
}
