package io.saleswright.bench.probe;

import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Adds the log of queries to the service that starts with this class among its sources. */
@Configuration(proxyBeanMethods = false)
class QueryLogConfiguration {

  @Bean
  QueryLog queryLog() {
    return new QueryLog();
  }

  @Bean
  MongoClientSettingsBuilderCustomizer loggedQueries(QueryLog log) {
    return settings -> settings.addCommandListener(log);
  }

  @Bean
  QueryLogController queryLogController(QueryLog log) {
    return new QueryLogController(log);
  }
}
