package io.saleswright.gateway.login;

import io.saleswright.platform.security.BearerTokens;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.session.web.http.HttpSessionIdResolver;

/** Session cookies, but none for a caller who brings a bearer token: he never touches the store. */
final class BrowserSessionIds implements HttpSessionIdResolver {

  private final HttpSessionIdResolver cookies;

  BrowserSessionIds(HttpSessionIdResolver cookies) {
    this.cookies = cookies;
  }

  /** {@inheritDoc} */
  @Override
  public List<String> resolveSessionIds(HttpServletRequest request) {
    return BearerTokens.isPresent(request) ? List.of() : cookies.resolveSessionIds(request);
  }

  /** {@inheritDoc} */
  @Override
  public void setSessionId(
      HttpServletRequest request, HttpServletResponse response, String sessionId) {
    cookies.setSessionId(request, response, sessionId);
  }

  /** {@inheritDoc} */
  @Override
  public void expireSession(HttpServletRequest request, HttpServletResponse response) {
    cookies.expireSession(request, response);
  }
}
