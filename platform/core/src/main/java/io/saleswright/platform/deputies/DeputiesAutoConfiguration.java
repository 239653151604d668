package io.saleswright.platform.deputies;

import com.mongodb.client.MongoDatabase;
import io.saleswright.platform.autoconfigure.PlatformProperties;
import io.saleswright.platform.messaging.Subscription;
import io.saleswright.platform.time.WorkCalendar;
import org.bson.BsonDocument;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;

/** Lets a service know who stands in for whom. */
@AutoConfiguration(
    afterName = {
      "io.saleswright.platform.autoconfigure.StoreAutoConfiguration",
      "io.saleswright.platform.calendar.CalendarAutoConfiguration"
    },
    beforeName = {
      "io.saleswright.platform.policy.PolicyAutoConfiguration",
      "io.saleswright.platform.messaging.MessagingAutoConfiguration"
    })
@ConditionalOnBean(MongoDatabase.class)
@ConditionalOnBooleanProperty("saleswright.deputies")
class DeputiesAutoConfiguration {

  @Bean
  DirectoryCopy deputies(MongoDatabase database, WorkCalendar calendar) {
    return new DirectoryCopy(database.getCollection("staff", BsonDocument.class), calendar);
  }

  @Bean
  Subscription staffSubscription(DirectoryCopy deputies, PlatformProperties properties) {
    return DirectoryEvents.subscription(properties.service() + ".staff", deputies);
  }
}
