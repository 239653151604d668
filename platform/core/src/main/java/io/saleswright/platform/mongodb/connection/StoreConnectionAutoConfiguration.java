package io.saleswright.platform.mongodb.connection;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoServerException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import io.saleswright.platform.mongodb.LostRace;
import io.saleswright.platform.mongodb.StoreFailures;
import io.saleswright.platform.web.problem.ProblemKind;
import io.saleswright.platform.web.problem.ProblemSource;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Bounds every wait for the store, and answers readers with 503 when it can't be reached. */
@AutoConfiguration(before = MongoAutoConfiguration.class)
@ConditionalOnClass(MongoAutoConfiguration.class)
@EnableConfigurationProperties(StoreConnectionProperties.class)
class StoreConnectionAutoConfiguration {

  /** Comes first, so that the connection string overrides it. */
  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  MongoClientSettingsBuilderCustomizer boundedWaits(StoreConnectionProperties properties) {
    return settings ->
        settings
            .applyToClusterSettings(cluster ->
                cluster.serverSelectionTimeout(
                    properties.findTimeout().toMillis(), TimeUnit.MILLISECONDS))
            .applyToConnectionPoolSettings(pool ->
                pool.maxWaitTime(properties.findTimeout().toMillis(), TimeUnit.MILLISECONDS))
            .applyToSocketSettings(socket ->
                socket
                    .connectTimeout(
                        Math.toIntExact(properties.connectTimeout().toMillis()),
                        TimeUnit.MILLISECONDS)
                    .readTimeout(
                        Math.toIntExact(properties.readTimeout().toMillis()),
                        TimeUnit.MILLISECONDS));
  }

  /**
   * Whatever the driver says when it has no server, no connection or no answer in time; when
   * another request has noticed an outage it closes the pool, and says so to those who wait for it.
   * And whatever a server says of its own condition: the caller can't have caused it.
   */
  @Bean
  ProblemSource storeIsAway() {
    return failure ->
        switch (failure) {
          case MongoTimeoutException _,
              MongoExecutionTimeoutException _,
              MongoConnectionPoolClearedException _,
              MongoServerUnavailableException _,
              MongoSocketException _,
              MongoNotPrimaryException _,
              MongoNodeIsRecoveringException _ ->
              ProblemKind.UNAVAILABLE;
          case MongoServerException answer when StoreFailures.mayPass(answer) ->
              ProblemKind.UNAVAILABLE;
          // Nothing was done, and the next try may find less company.
          case LostRace _ -> ProblemKind.UNAVAILABLE;
          default -> null;
        };
  }
}
