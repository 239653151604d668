package io.saleswright.gateway.login;

import io.saleswright.gateway.identity.ForwardedToken;
import io.saleswright.gateway.login.TokenState.Ended;
import io.saleswright.gateway.login.TokenState.Unavailable;
import io.saleswright.gateway.login.TokenState.Usable;
import io.saleswright.platform.security.TokenVerifier;
import io.saleswright.platform.web.problem.ProblemKind;
import io.saleswright.platform.web.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts the access token of a browser session in the place where a bearer token would be. Behind
 * this filter both ways of calling are the same.
 */
final class LoginFilter extends OncePerRequestFilter {

  private static final Duration SOON = Duration.ofSeconds(5);

  private final LoginTokens tokens;
  private final TokenVerifier accessTokens;
  private final Problems problems;

  LoginFilter(LoginTokens tokens, TokenVerifier accessTokens, Problems problems) {
    this.tokens = tokens;
    this.accessTokens = accessTokens;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<String> login = LoginSession.loginOf(request);
    if (login.isPresent()) {
      switch (act(login.get())) {
        case Usable(String accessToken) ->
            ForwardedToken.ofSession(request, login.get(), accessToken);
        case Ended _ -> LoginSession.end(request);
        case Unavailable _ -> {
          problems.write(ProblemKind.IDENTITY_PROVIDER_UNAVAILABLE, SOON, request, response);
          return;
        }
      }
    }
    chain.doFilter(request, response);
  }

  /**
   * Whoever comes to log in or out needs no token for it, and must be able to without the realm.
   */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.startsWith("/oauth2/")
        || path.startsWith("/login/")
        || path.equals(BrowserSecurity.LOGOUT)
        || path.startsWith(BrowserSecurity.LOGOUT + "/");
  }

  private TokenState act(String login) {
    TokenState state = tokens.current(login);
    if (!(state instanceof Usable(String accessToken))) {
      return state;
    }
    try {
      SecurityContextHolder.setContext(new SecurityContextImpl(accessTokens.verify(accessToken)));
      return state;
    } catch (InvalidBearerTokenException refused) {
      logger.warn("the realm gave a token that its own keys refuse", refused);
      return new Ended();
    } catch (AuthenticationServiceException unchecked) {
      logger.warn("the realm's keys cannot be fetched", unchecked);
      return new Unavailable();
    }
  }
}
