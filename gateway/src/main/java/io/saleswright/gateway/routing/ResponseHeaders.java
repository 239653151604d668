package io.saleswright.gateway.routing;

import java.util.Locale;
import java.util.Set;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * What a caller hears of a service's answer: everything but the headers that belong to one
 * connection and those that the gateway alone may set on its own address.
 */
final class ResponseHeaders implements ResponseHttpHeadersFilter {

  private static final Set<String> KEPT_BACK =
      Set.of(
          "connection",
          "keep-alive",
          "proxy-authenticate",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade",
          "date",
          "server",
          "set-cookie",
          "x-powered-by",
          "x-correlation-id",
          "x-content-type-options",
          "x-frame-options",
          "x-xss-protection",
          "content-security-policy",
          "referrer-policy",
          "strict-transport-security");

  /** {@inheritDoc} */
  @Override
  public HttpHeaders apply(HttpHeaders fromService, ServerResponse response) {
    HttpHeaders outgoing = new HttpHeaders();
    fromService.forEach((name, values) -> {
      if (!KEPT_BACK.contains(name.toLowerCase(Locale.ROOT))) {
        outgoing.put(name, values);
      }
    });
    return outgoing;
  }
}
