package io.saleswright.gateway;

import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.actuate.endpoint.EndpointFilter;
import org.springframework.boot.actuate.endpoint.EndpointId;
import org.springframework.boot.actuate.endpoint.web.ExposableWebEndpoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What operations see on the port that people and systems come in by: health, and nothing else.
 * Metrics tell of services, load and failures, so they need a port of their own, which {@code
 * MANAGEMENT_SERVER_PORT} opens; health is there then, too, and the public port shows neither.
 */
@Configuration(proxyBeanMethods = false)
class PublicEndpoints {

  private static final EndpointId HEALTH = EndpointId.of("health");

  @Bean
  @ConditionalOnManagementPort(ManagementPortType.SAME)
  EndpointFilter<ExposableWebEndpoint> healthAlone() {
    return endpoint -> endpoint.getEndpointId().equals(HEALTH);
  }
}
