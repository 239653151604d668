package io.saleswright.bench.probe;

import io.saleswright.platform.messaging.EventConsumers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Adds the switch of the consumers to the service that starts with this class as a source. */
@Configuration(proxyBeanMethods = false)
class ConsumersConfiguration {

  @Bean
  ConsumersController consumersController(EventConsumers consumers) {
    return new ConsumersController(consumers);
  }
}
