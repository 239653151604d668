package io.saleswright.gateway.upstream;

import io.saleswright.platform.web.problem.Problems;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Sets up the HTTP client towards the services: pooled, without redirects, cookies or hidden
 * retries.
 */
@Configuration(proxyBeanMethods = false)
class UpstreamConfiguration {

  private static final TimeValue CHECK_WHEN_IDLE_FOR = TimeValue.ofSeconds(1);

  @Bean
  ProxyExchange upstreamExchange(
      CloseableHttpClient http,
      UpstreamProperties properties,
      Problems problems,
      OpenStreams streams) {
    UpstreamClient client = new UpstreamClient(http, properties);
    return new UpstreamExchange(client, properties, problems, streams);
  }

  @Bean
  CloseableHttpClient upstreamHttpClient(UpstreamProperties properties) {
    return HttpClients.custom()
        .setConnectionManager(pool(properties))
        .evictIdleConnections(TimeValue.of(properties.connectionIdleTime()))
        .disableAutomaticRetries()
        .disableRedirectHandling()
        .disableContentCompression()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableConnectionState()
        .disableDefaultUserAgent()
        .build();
  }

  private static PoolingHttpClientConnectionManager pool(UpstreamProperties properties) {
    int perService = properties.maxConcurrentCalls() + properties.maxConcurrentStreams();
    return PoolingHttpClientConnectionManagerBuilder.create()
        .setPoolConcurrencyPolicy(PoolConcurrencyPolicy.LAX)
        .setMaxConnPerRoute(perService)
        .setDefaultConnectionConfig(
            ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(properties.connectTimeout()))
                .setValidateAfterInactivity(CHECK_WHEN_IDLE_FOR)
                .build())
        .build();
  }
}
