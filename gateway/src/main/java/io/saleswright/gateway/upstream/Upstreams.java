package io.saleswright.gateway.upstream;

import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedBulkheadMetrics;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.Duration;
import org.apache.hc.core5.http.HttpHost;
import org.springframework.stereotype.Component;

/** Makes the upstreams and shows their breakers and bulkheads as metrics. */
@Component
public final class Upstreams {

  private final CircuitBreakerRegistry breakers;
  private final BulkheadRegistry bulkheads = BulkheadRegistry.ofDefaults();
  private final UpstreamProperties properties;

  Upstreams(UpstreamProperties properties, MeterRegistry meters) {
    this.properties = properties;
    this.breakers = CircuitBreakerRegistry.of(breakerRules(properties.breaker()));
    TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers).bindTo(meters);
    TaggedBulkheadMetrics.ofBulkheadRegistry(bulkheads).bindTo(meters);
  }

  /**
   * The upstream of one route.
   *
   * @param service name of the service; routes with the same name share its bulkheads
   * @param route name of the route; it has a breaker of its own
   * @param base address of the service; a path in it is not used
   */
  public Upstream of(String service, String route, URI base) {
    return new Upstream(
        base,
        HttpHost.create(base),
        breakers.circuitBreaker(route),
        bulkheads.bulkhead(service, atMost(properties.maxConcurrentCalls())),
        bulkheads.bulkhead(service + "-streams", atMost(properties.maxConcurrentStreams())));
  }

  private static CircuitBreakerConfig breakerRules(UpstreamProperties.Breaker breaker) {
    return CircuitBreakerConfig.custom()
        .slidingWindowType(SlidingWindowType.TIME_BASED)
        .slidingWindowSize(Math.toIntExact(breaker.window().toSeconds()))
        .minimumNumberOfCalls(breaker.minimumCalls())
        .failureRateThreshold(breaker.failureRate())
        .waitDurationInOpenState(breaker.rest())
        .permittedNumberOfCallsInHalfOpenState(breaker.trialCalls())
        .build();
  }

  private static BulkheadConfig atMost(int calls) {
    return BulkheadConfig.custom().maxConcurrentCalls(calls).maxWaitDuration(Duration.ZERO).build();
  }
}
