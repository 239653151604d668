package io.saleswright.gateway.routing;

import io.saleswright.gateway.ClientAddresses;
import io.saleswright.gateway.PublicAddress;
import io.saleswright.gateway.PublicPaths;
import io.saleswright.gateway.identity.ForwardedToken;
import io.saleswright.platform.web.correlation.Correlation;
import io.saleswright.platform.web.correlation.Traceparent;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * What a service hears: the headers of this list, the caller's verified token or, below {@code
 * /public}, their link instead, the correlation, and where the request came from. Everything else
 * stays outside, so cookies and forged internal headers never arrive.
 */
final class RequestHeaders implements RequestHttpHeadersFilter {

  private static final List<String> LET_THROUGH =
      List.of(
          HttpHeaders.ACCEPT,
          HttpHeaders.ACCEPT_LANGUAGE,
          HttpHeaders.CACHE_CONTROL,
          HttpHeaders.CONTENT_TYPE,
          HttpHeaders.CONTENT_LANGUAGE,
          HttpHeaders.IF_MATCH,
          HttpHeaders.IF_NONE_MATCH,
          HttpHeaders.IF_MODIFIED_SINCE,
          HttpHeaders.USER_AGENT,
          "Idempotency-Key",
          "Last-Event-ID",
          "Prefer",
          "tracestate");

  private final PublicAddress address;
  private final ClientAddresses addresses;

  RequestHeaders(PublicAddress address, ClientAddresses addresses) {
    this.address = address;
    this.addresses = addresses;
  }

  /** {@inheritDoc} */
  @Override
  public HttpHeaders apply(HttpHeaders ignored, ServerRequest request) {
    HttpServletRequest incoming = request.servletRequest();
    HttpHeaders outgoing = new HttpHeaders();
    for (String name : LET_THROUGH) {
      Enumeration<String> values = incoming.getHeaders(name);
      while (values.hasMoreElements()) {
        outgoing.add(name, values.nextElement());
      }
    }
    if (PublicPaths.include(incoming)) {
      Collections.list(incoming.getHeaders(PublicPaths.LINK))
          .forEach(link -> outgoing.add(PublicPaths.LINK, link));
    } else {
      ForwardedToken.of(incoming).ifPresent(outgoing::setBearerAuth);
    }
    outgoing.set(Correlation.HEADER, Correlation.of(incoming));
    String trace = Traceparent.brought(incoming);
    outgoing.set(Traceparent.HEADER, trace != null ? trace : Traceparent.made());
    outgoing.set("X-Forwarded-For", addresses.of(incoming));
    outgoing.set("X-Forwarded-Proto", address.scheme());
    outgoing.set("X-Forwarded-Host", address.authority());
    return outgoing;
  }
}
