package io.saleswright.gateway;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the whole gateway shares. */
@Configuration(proxyBeanMethods = false)
class GatewayConfiguration {

  @Bean
  InstantSource time() {
    return InstantSource.system();
  }
}
