package io.saleswright.order.timeline.persistence;

import com.mongodb.client.MongoDatabase;
import io.saleswright.order.timeline.Timeline;
import org.bson.BsonDocument;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of the time lines. */
@Configuration(proxyBeanMethods = false)
class TimelinePersistence {

  @Bean
  Timeline timeline(MongoDatabase database) {
    return new MongoTimeline(database.getCollection("timeline", BsonDocument.class));
  }
}
