package io.saleswright.gateway.identity;

import io.saleswright.platform.security.BearerTokens;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * The access token that a service gets with a request: the caller's own bearer token, or the one
 * that is kept for a browser session. Who may call is decided before; this only knows which text
 * goes on.
 */
public final class ForwardedToken {

  private static final String ATTRIBUTE = ForwardedToken.class.getName();

  private ForwardedToken() {}

  /** Notes the verified token of the request's browser session. */
  public static void ofSession(HttpServletRequest request, String token) {
    request.setAttribute(ATTRIBUTE, token);
  }

  /** The token that goes on; empty when the request has none. */
  public static Optional<String> of(HttpServletRequest request) {
    String bearer = BearerTokens.of(request);
    return bearer != null
        ? Optional.of(bearer)
        : Optional.ofNullable((String) request.getAttribute(ATTRIBUTE));
  }
}
