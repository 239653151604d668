package io.saleswright.finance.process;

import java.time.InstantSource;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has all half-done work of the service looked for. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SweepProperties.class)
class ProcessConfiguration {

  @Bean
  Sweep sweep(List<SweptWork> work, InstantSource time, SweepProperties properties) {
    return new Sweep(work, time, properties);
  }
}
