package io.saleswright.platform.policy;

import com.mongodb.client.MongoDatabase;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.process.WhenShown;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Opens the policies of a service that has a store. */
@AutoConfiguration(
    afterName = {
      "io.saleswright.platform.autoconfigure.StoreAutoConfiguration",
      "io.saleswright.platform.calendar.CalendarAutoConfiguration"
    })
@ConditionalOnBean(MongoDatabase.class)
class PolicyAutoConfiguration {

  @Bean
  PolicyBook policyBook(MongoDatabase database, InstantSource time) {
    return new PolicyBook(database, time);
  }

  /** Nobody stands in for anybody, unless the service knows of deputies. */
  @Bean
  @ConditionalOnMissingBean
  Deputies deputies() {
    return Deputies.NONE;
  }

  @Bean
  WhenShown policyRefresh(PolicyBook book) {
    return new WhenShown("later versions of policies", _ -> book.laterVersions(), book::refresh);
  }
}
