package io.saleswright.bench.probe;

import java.time.InstantSource;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Adds the log of writes to the service that starts with this class among its sources. */
@Configuration(proxyBeanMethods = false)
class WriteLogConfiguration {

  @Bean
  WriteLog writeLog(Environment environment) {
    return new WriteLog(
        environment.getRequiredProperty("probe.write", WriteLog.Kind.class),
        environment.getRequiredProperty("probe.collection"),
        InstantSource.system());
  }

  @Bean
  MongoClientSettingsBuilderCustomizer loggedWrites(WriteLog log) {
    return settings -> settings.addCommandListener(log);
  }

  @Bean
  WriteLogController writeLogController(WriteLog log) {
    return new WriteLogController(log);
  }
}
