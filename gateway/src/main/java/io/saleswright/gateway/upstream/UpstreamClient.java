package io.saleswright.gateway.upstream;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.saleswright.gateway.upstream.CallOutcome.Answered;
import io.saleswright.gateway.upstream.CallOutcome.Reason;
import io.saleswright.gateway.upstream.CallOutcome.Unanswered;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;

/**
 * Calls a service once and tells the route's breaker how it went. Never throws for a failed call.
 */
final class UpstreamClient {

  private static final Logger log = LoggerFactory.getLogger(UpstreamClient.class);

  private final HttpClient http;
  private final RequestConfig forCalls;
  private final RequestConfig forStreams;

  UpstreamClient(HttpClient http, UpstreamProperties properties) {
    this.http = http;
    this.forCalls = silentFor(properties, Timeout.of(properties.responseTimeout()));
    this.forStreams = silentFor(properties, Timeout.of(properties.streamIdleTimeout()));
  }

  private static RequestConfig silentFor(UpstreamProperties properties, Timeout silence) {
    return RequestConfig.custom()
        .setConnectionRequestTimeout(Timeout.of(properties.connectTimeout()))
        .setResponseTimeout(silence)
        .build();
  }

  CallOutcome call(
      Upstream upstream, ProxyExchange.Request request, @Nullable HttpEntity body, boolean stream) {
    CircuitBreaker breaker = upstream.breaker();
    if (!breaker.tryAcquirePermission()) {
      return new Unanswered(Reason.RESTING);
    }
    HttpClientContext context = HttpClientContext.create();
    context.setRequestConfig(stream ? forStreams : forCalls);
    long start = breaker.getCurrentTimestamp();
    try {
      HttpUriRequestBase outgoing = outgoing(request, body);
      UpstreamResponse response =
          new UpstreamResponse(http.executeOpen(upstream.host(), outgoing, context), outgoing);
      report(breaker, start, response);
      return new Answered(response);
    } catch (IOException failure) {
      Reason reason = reasonOf(failure);
      breaker.onError(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit(), failure);
      log.info("{} {}: {}", breaker.getName(), reason, failure.toString());
      return new Unanswered(reason);
    }
  }

  private static HttpUriRequestBase outgoing(
      ProxyExchange.Request request, @Nullable HttpEntity body) {
    URI uri = Objects.requireNonNull(request.getUri());
    HttpUriRequestBase outgoing = new HttpUriRequestBase(request.getMethod().name(), uri);
    String query = request.getServerRequest().servletRequest().getQueryString();
    if (query != null) {
      outgoing.setPath(uri.getRawPath() + '?' + query);
    }
    request
        .getHeaders()
        .forEach((name, values) -> values.forEach(value -> outgoing.addHeader(name, value)));
    outgoing.setEntity(body);
    return outgoing;
  }

  private static void report(CircuitBreaker breaker, long start, UpstreamResponse response) {
    long took = breaker.getCurrentTimestamp() - start;
    TimeUnit unit = breaker.getTimestampUnit();
    if (response.isServerError()) {
      breaker.onError(took, unit, new IOException("status " + response.getStatusCode().value()));
    } else {
      breaker.onSuccess(took, unit);
    }
  }

  private static Reason reasonOf(IOException failure) {
    return switch (failure) {
      case ConnectException _,
          ConnectTimeoutException _,
          ConnectionRequestTimeoutException _,
          NoRouteToHostException _,
          UnknownHostException _ ->
          Reason.UNREACHABLE;
      case SocketTimeoutException _ -> Reason.TIMED_OUT;
      default -> Reason.BROKEN;
    };
  }
}
