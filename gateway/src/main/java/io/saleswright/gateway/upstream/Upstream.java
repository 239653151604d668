package io.saleswright.gateway.upstream;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.net.URI;
import org.apache.hc.core5.http.HttpHost;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Where a route leads and what protects it. The breaker belongs to the route, so that one broken
 * resource does not close the others of its service; the bulkheads belong to the service.
 *
 * @param base address of the service, without a path
 * @param host the same for the HTTP client
 * @param breaker opens when the route keeps failing
 * @param calls limits ordinary calls under way
 * @param streams limits open event streams
 */
public record Upstream(
    URI base, HttpHost host, CircuitBreaker breaker, Bulkhead calls, Bulkhead streams) {

  private static final String ATTRIBUTE = Upstream.class.getName();

  /** Marks the request as one that goes to this upstream. */
  public ServerRequest claim(ServerRequest request) {
    request.attributes().put(ATTRIBUTE, this);
    return request;
  }

  /**
   * The upstream that claimed the request.
   *
   * @throws IllegalStateException when the request passed no route
   */
  public static Upstream of(ServerRequest request) {
    if (request.attributes().get(ATTRIBUTE) instanceof Upstream upstream) {
      return upstream;
    }
    throw new IllegalStateException("no route claimed " + request.path());
  }
}
