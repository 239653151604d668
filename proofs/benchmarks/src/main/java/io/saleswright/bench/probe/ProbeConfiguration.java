package io.saleswright.bench.probe;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Adds the probes to the order service that starts with this class among its sources. */
@Configuration(proxyBeanMethods = false)
class ProbeConfiguration {

  @Bean
  ProbeController probeController(MongoDatabase database) {
    return new ProbeController(database.getCollection("probe"));
  }
}
