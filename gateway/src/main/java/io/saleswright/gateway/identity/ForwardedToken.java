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
  private static final String LOGIN = ATTRIBUTE + ".login";

  private ForwardedToken() {}

  /** Notes the verified token of the request's browser session, and the login that it is of. */
  public static void ofSession(HttpServletRequest request, String login, String token) {
    request.setAttribute(LOGIN, login);
    request.setAttribute(ATTRIBUTE, token);
  }

  /** The login of the request's browser session; empty for whoever brings a token. */
  public static Optional<String> loginOf(HttpServletRequest request) {
    return Optional.ofNullable((String) request.getAttribute(LOGIN));
  }

  /** The token that goes on; empty when the request has none. */
  public static Optional<String> of(HttpServletRequest request) {
    String bearer = BearerTokens.of(request);
    return bearer != null
        ? Optional.of(bearer)
        : Optional.ofNullable((String) request.getAttribute(ATTRIBUTE));
  }
}
