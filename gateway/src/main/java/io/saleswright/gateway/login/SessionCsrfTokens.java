package io.saleswright.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * The CSRF token of a session follows from its login, so nobody can plant a pair of their own. It
 * is told by {@code GET /api/me} alone, and kept nowhere.
 */
final class SessionCsrfTokens implements CsrfTokenRepository {

  private static final String HEADER = "X-XSRF-TOKEN";
  private static final String PARAMETER = "_csrf";

  private final Seal seal;

  SessionCsrfTokens(Seal seal) {
    this.seal = seal;
  }

  @Override
  public @Nullable CsrfToken loadToken(HttpServletRequest request) {
    return LoginSession.loginOf(request).map(login -> token(seal.sign(login))).orElse(null);
  }

  /** {@inheritDoc} Without a login there is nothing to protect: no request can bring this token. */
  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    return token(UUID.randomUUID().toString());
  }

  @Override
  public void saveToken(
      @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
    // it follows from the login
  }

  private static CsrfToken token(String value) {
    return new DefaultCsrfToken(HEADER, PARAMETER, value);
  }
}
