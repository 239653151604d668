package io.saleswright.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** Tells the two ways of calling apart: whoever brings a bearer token is judged by it alone. */
public final class BearerTokens {

  private static final String SCHEME = "Bearer ";

  private BearerTokens() {}

  /**
   * The bearer token of the request, valid or not; null when it brings none. The standard resolver
   * reads it by a regular expression, which costs more than looking the verified token up.
   *
   * @throws InvalidBearerTokenException when nothing follows the scheme
   */
  static @Nullable String of(HttpServletRequest request) {
    if (!isPresent(request)) {
      return null;
    }
    String token = request.getHeader(HttpHeaders.AUTHORIZATION).substring(SCHEME.length()).strip();
    if (token.isEmpty()) {
      throw new InvalidBearerTokenException("the token is empty");
    }
    return token;
  }

  /** Whether the request brings a bearer token, valid or not. */
  public static boolean isPresent(HttpServletRequest request) {
    String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
    return authorization != null
        && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
  }
}
