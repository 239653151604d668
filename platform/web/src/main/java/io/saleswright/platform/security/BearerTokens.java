package io.saleswright.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;

/** How a bearer token comes with a request, and the filter that lets only good ones pass. */
public final class BearerTokens {

  private static final String SCHEME = "Bearer ";

  private BearerTokens() {}

  /** Whether the request brings a bearer token, valid or not. */
  public static boolean isPresent(HttpServletRequest request) {
    String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
    return authorization != null && isBearer(authorization);
  }

  private static boolean isBearer(String authorization) {
    return authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
  }

  /**
   * The bearer token of the request, valid or not; null when it brings none. Spring Security reads
   * it by a regular expression, which costs more than looking the verified token up.
   *
   * @throws InvalidBearerTokenException when nothing follows the scheme
   */
  public static @Nullable String of(HttpServletRequest request) {
    String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (authorization == null || !isBearer(authorization)) {
      return null;
    }
    String token = authorization.substring(SCHEME.length()).strip();
    if (token.isEmpty()) {
      throw new InvalidBearerTokenException("the token is empty");
    }
    return token;
  }

  /**
   * The filter for a security chain: it makes the caller of a good token the request's caller,
   * refuses a bad one, and lets a request without one pass.
   */
  public static BearerTokenAuthenticationFilter filter(
      TokenVerifier verifier, AuthenticationEntryPoint problems) {
    BearerTokenAuthenticationFilter filter =
        new BearerTokenAuthenticationFilter(
            verifier::authenticate, request -> authentication(of(request)));
    filter.setAuthenticationEntryPoint(problems);
    filter.setAuthenticationFailureHandler(problems::commence);
    return filter;
  }

  private static @Nullable BearerTokenAuthenticationToken authentication(@Nullable String token) {
    return token == null ? null : new BearerTokenAuthenticationToken(token);
  }
}
